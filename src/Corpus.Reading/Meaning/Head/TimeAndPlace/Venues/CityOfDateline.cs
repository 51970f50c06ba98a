using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;

/// <summary>Finds the city where a text was written: in the line of its day, or before its opening, "GEORGE TOWN, Feb 26 -- Minister X met".</summary>
internal sealed class CityOfDateline(OpeningText text, HeadLexicon lexicon, LocatedText? dateline)
{
    /// <summary>The only city of the lexicon there, with the words for it; null where none or several stand there.</summary>
    public (PlaceDefinition City, string Written)? Only()
    {
        string words = dateline?.Text ?? text.Text.Substring(0, text.StartOf(InlineDateline.End(text)));
        NamedMatch<PlaceDefinition>[] cities = [.. lexicon.Places.In(words).Where(static match => match.Things.Count == 1 && match.Things[0].City is not null)];
        return cities.Length == 1 ? (cities[0].Things[0], words.Substring(cities[0].Start, cities[0].Length)) : null;
    }
}
