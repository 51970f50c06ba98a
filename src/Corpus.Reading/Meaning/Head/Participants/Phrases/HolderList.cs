using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>Reads one office of several countries with its holders: "the Ministers of Defence of Estonia, Latvia and Lithuania, A, B and C".</summary>
internal sealed class HolderList(OpeningText text, HeadLexicon lexicon, OfficeCountry countries)
{
    /// <summary>"National Defence Ministers" is two; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 3;

    /// <summary>No title is longer.</summary>
    private const int LongestTitle = 80;

    private static readonly WordSet And = WordLists.Set("function-words: and");
    private static readonly Dictionary<string, string> Singulars = WordLists.Table("roles: offices in the plural")
        .ToDictionary(static office => office.Key, static office => office.Value, StringComparer.Ordinal);

    /// <summary>Each holder with his country, in order; nobody where not each country has one name. Null where no such list begins at the token.</summary>
    public CounterpartList? At(int index)
    {
        int at = text.Plain(index) == "the" ? index + 1 : index;
        if (Offices(at, out int next) is not { } offices)
        {
            return null;
        }

        if (Interleaved(index, next, offices) is { } pairs)
        {
            return pairs;
        }

        List<CountryDefinition> named = Countries(ref next);
        next = text.IsDash(next) ? next + 1 : next;
        if (named.Count < 2 || NameWords.At(text, Joint.Behind(text, next), out _).Count == 0)
        {
            return null;
        }

        List<ParticipantPhrase> found = [];
        foreach (CountryDefinition country in named)
        {
            int first = Joint.Behind(text, next);
            List<string> words = NameWords.At(text, first, out int behind);
            if (words.Count == 0 || lexicon.CounterpartsIn(country.Code, offices) is not { Count: > 0 } own)
            {
                return new CounterpartList(index, next, []);
            }

            found.Add(new ParticipantPhrase(text, own, country, words, first, behind, behind));
            next = behind;
        }

        // With one name more than countries nobody's can be told.
        bool isLonger = And.Contains(text.Plain(next)) && NameWords.At(text, next + 1, out _).Count > 0;
        return new CounterpartList(index, next, isLonger ? [] : found);
    }

    /// <summary>"the Ministers of Defence of Estonia, A, and of Latvia, B": each country with its holder behind it; null where not every one has one.</summary>
    private CounterpartList? Interleaved(int index, int first, IReadOnlyList<OfficeDefinition> offices)
    {
        List<ParticipantPhrase> found = [];
        int next = first;
        for (int at = first; found.Count < CounterpartList.Most; at = Joint.Behind(text, next))
        {
            CountryDefinition? country = null;
            int behind = countries.Behind(at, ref country);
            List<string> words = country != null && text.IsComma(behind) ? NameWords.At(text, behind + 1, out next) : [];
            if (words.Count == 0)
            {
                break;
            }

            if (lexicon.CounterpartsIn(country!.Code, offices) is not { Count: > 0 } own)
            {
                return null;
            }

            found.Add(new ParticipantPhrase(text, own, country, words, behind + 1, next, next));
        }

        return found.Count > 1 ? new CounterpartList(index, found[found.Count - 1].Next, found) : null;
    }

    /// <summary>The offices of the title whose word for its holders is in the plural; null where none begins at the token.</summary>
    private IReadOnlyList<OfficeDefinition>? Offices(int at, out int next)
    {
        next = at;
        for (int i = at; i < at + MostWordsBefore; i++)
        {
            if (Singulars.TryGetValue(text.Plain(i), out string? singular))
            {
                string before = text.Text.Substring(text.StartOf(at), text.StartOf(i) - text.StartOf(at));
                int behind = text.StartOf(i) + text.Word(i).Length;
                string title = before + singular + text.Text.Substring(behind, Math.Min(LongestTitle, text.Text.Length - behind));
                int shorter = text.Word(i).Length - singular.Length;
                if (lexicon.Offices.At(title, 0) is not { } match || match.End < before.Length + singular.Length)
                {
                    return null;
                }

                next = text.TokenFrom(text.StartOf(at) + match.End + shorter, at);
                return match.Things;
            }
        }

        return null;
    }

    private List<CountryDefinition> Countries(ref int next)
    {
        List<CountryDefinition> named = [];
        CountryDefinition? first = null;
        next = countries.Behind(next, ref first);
        for (CountryDefinition? country = first; country != null && named.Count < CounterpartList.Most;)
        {
            named.Add(country);
            int at = Joint.Behind(text, next);
            country = countries.At(text.Plain(at) == "the" ? at + 1 : at, out int behind);
            next = country == null ? next : behind;
        }

        return named;
    }
}
