using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>
/// Tells where a name can begin that stands right behind a place: in "received in Rome H.E. Paul Berger, Minister of Defence" Rome is no part
/// of it. Where neither a form of address nor the lexicon says where the place ends, no name can begin.
/// </summary>
internal static class BehindVenue
{
    /// <summary>No place and name together have more words; the bound keeps the reading linear.</summary>
    private const int MostWords = 12;

    private static readonly WordSet LeadsInPlace = WordLists.Set("verb-forms: leads in a place behind a verb of meeting");

    /// <summary>False inside a run of words with capitals behind "in", but where a place of the lexicon ends in it.</summary>
    public static bool CanBegin(OpeningText text, HeadLexicon lexicon, int index)
    {
        int first = index;
        while (first > index - MostWords && text.IsCapitalized(first - 1))
        {
            first--;
        }

        return !LeadsInPlace.Contains(text.Plain(first - 1)) || index == EndOfPlace(text, lexicon, first);
    }

    private static int EndOfPlace(OpeningText text, HeadLexicon lexicon, int first) =>
        lexicon.Places.At(text.Text, text.StartOf(first)) is { } place ? text.TokenFrom(place.End, first) : -1;
}
