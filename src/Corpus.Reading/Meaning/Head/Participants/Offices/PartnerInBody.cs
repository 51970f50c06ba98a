using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>
/// The two countries between which a text says that ties are: "the relationship between Singapore and Brunei" in a text about somebody of
/// Brunei and somebody of whom nothing else is told. A war and a border have two sides as well, and tell nothing.
/// </summary>
internal sealed class PartnerInBody(ParsedDocument form, HeadLexicon lexicon)
{
    private static readonly WordSet Ties = WordLists.Set("event-nouns: ties between two countries");

    private readonly Lazy<List<(string One, string Other)>> _pairs = new(() => [.. Find(form, lexicon)]);

    /// <summary>The code of the only country that the text gives ties with another; null where it gives none or several.</summary>
    public string? Of(string code)
    {
        string[] partners = [.. _pairs.Value
            .Where(pair => pair.One == code || pair.Other == code)
            .Select(pair => pair.One == code ? pair.Other : pair.One)
            .Distinct(StringComparer.Ordinal)
            .Take(2)];
        return partners.Length == 1 ? partners[0] : null;
    }

    private static IEnumerable<(string One, string Other)> Find(ParsedDocument form, HeadLexicon lexicon)
    {
        foreach (string text in form.BodySentences.Select(static sentence => sentence.Text.Text))
        {
            NamedMatch<CountryDefinition>[] named = [.. lexicon.CountryNames.In(text).Where(static match => match.Things.Count == 1)];
            for (int i = 1; i < named.Length; i++)
            {
                if (AreTied(text, named[i - 1], named[i]))
                {
                    yield return (named[i - 1].Things[0].Code, named[i].Things[0].Code);
                }
            }
        }
    }

    /// <summary>"ties between Singapore and Brunei"</summary>
    private static bool AreTied(string text, NamedMatch<CountryDefinition> one, NamedMatch<CountryDefinition> other)
    {
        Word between = Word.ReadBack(text, 0, one.Start);
        between = between.Core == "the" ? Word.ReadBack(text, 0, between.Start) : between;
        return text.Substring(one.End, other.Start - one.End).Trim() is "and" or "and the"
            && between.Core == "between"
            && Ties.Contains(Word.ReadBack(text, 0, between.Start).Core);
    }
}
