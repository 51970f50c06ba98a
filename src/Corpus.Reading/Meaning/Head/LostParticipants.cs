using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head;

/// <summary>Says at the opening, once, whom a text names without that they could be read, and what follows from it.</summary>
internal static class LostParticipants
{
    /// <summary>More are not quoted one by one; a message is read by a person.</summary>
    private const int MostQuoted = 3;

    /// <summary>
    /// Of two countries the opening itself shows whether it names one; among many, one can be gone in words that nobody took for a person.
    /// </summary>
    private const int MostSeenByOpening = 2;

    /// <summary>
    /// "Australia-Japan-Philippines-U.S. Meeting": where somebody of most of these was read and nobody of one, somebody of that one is lost.
    /// </summary>
    public static void LoseCountries(TitleCountries title, EquatableArray<ReadParticipant> participants, HeadNotes notes)
    {
        ILookup<bool, TitleCountries.CountryOfTitle> isThere = title.Joined.ToLookup(country => participants.Any(one => one.CountryCode == country.Code));
        if (title.Joined.Count > MostSeenByOpening && isThere[true].Count() >= MostSeenByOpening && notes.Lost.Count == 0)
        {
            foreach (TitleCountries.CountryOfTitle country in isThere[false])
            {
                notes.Lose(new LostParticipant(country.Name, EquatableArray<string>.Empty, country.Code));
            }
        }
    }

    /// <param name="found">How many participants were read: where nobody was, nobody can be taken for all.</param>
    public static void Report(ParsedDocument form, HeadNotes notes, int found)
    {
        if (notes.Lost.Count > 0 && found > 0)
        {
            notes.Add(Rules.IncompleteParticipants, Place(form), Quoted(notes.Lost));
        }
    }

    private static Fragment Place(ParsedDocument form) => (form.Opening ?? form.Facts[form.Facts.Count - 1].Value).Place;

    private static string Quoted(IReadOnlyList<LostParticipant> lost)
    {
        string[] named = [.. lost.Select(static one => one.Words).Where(static words => words.Length > 0).Distinct(StringComparer.Ordinal)];
        if (named.Length == 0)
        {
            return "Someone else who took part";
        }

        string quoted = string.Join(", ", named.Take(MostQuoted).Select(static words => $"'{Excerpt.Of(words)}'"));
        return named.Length > MostQuoted ? quoted + " and others" : quoted;
    }
}
