using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.Participants.Unread;

/// <summary>Says of whom a text names that they could not be read, and why.</summary>
internal sealed class ParticipantNotes(OpeningText text, HeadLexicon lexicon, HeadNotes notes)
{
    private readonly OfficeCountry _countries = new(text, lexicon);

    /// <summary>True as soon as something was said: that there are too few then says nothing new.</summary>
    public bool HasReported { get; private set; }

    public void UnknownOffice(int first, int end) => UnknownOffice(first, end, first, null);

    /// <param name="office">Where the office begins, behind its country.</param>
    /// <param name="nearest">The office that it comes near to; null when there is none.</param>
    public void UnknownOffice(int first, int end, int office, string? nearest)
    {
        HasReported = true;
        Replacement? replacement = nearest is null ? null : new Replacement(text.Place(office, end), nearest);
        notes.Add(Rules.UnknownOffice, text.Place(first, end), replacement, text.Between(first, end), NearestMatch.Question(nearest));
    }

    public void Unclear(int first, int next, string why)
    {
        HasReported = true;
        notes.Add(Rules.UnclearParticipants, text.Place(first, next), text.Between(first, next), why);
        IEnumerable<string> names = Enumerable.Range(first, next - first).Select(text.Word).Where(static word => word.Length > 1 && char.IsUpper(word[0]) && !Honorific.LeadsName(word));
        Lose(first, next, names, _countries.At(first, out _) ?? _countries.At(first + 1, out _));
    }

    /// <param name="found">How many were found.</param>
    public void TooFew(int found)
    {
        string why = found == 0 ? "it names no office of the lexicon with its holder" : "beside one, it names no office of the lexicon with its holder";
        notes.Add(Rules.UnclearParticipants, text.Source.Place, text.Text, why);
        notes.Lose(LostParticipant.Unnamed);
    }

    /// <summary>Keeps somebody in mind who took part and could not be read.</summary>
    public void Lose(int first, int next, IEnumerable<string> names, CountryDefinition? country) =>
        notes.Lose(new LostParticipant(text.Between(first, next), names.ToEquatableArray(), country?.Code));
}
