using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>Reads one participant: an office, perhaps with its country, and a name, in either order.</summary>
internal sealed class ParticipantReader(OpeningText text, HeadLexicon lexicon)
{
    /// <summary>Words before an office that do not change which office it is.</summary>
    private static readonly WordSet LeadingWords = WordLists.SetIgnoringCase("honorifics: forms of address")
        .And(WordLists.Set("honorifics: before a name or an office"))
        .And(WordLists.Set("honorifics: before an office"));

    private static readonly WordSet LeadsInCountry = WordLists.Set("function-words: leads in the country");

    private const int MostLeadingWords = 6;

    /// <summary>The participant that begins at a token; null when no known office stands there.</summary>
    public ParticipantPhrase? At(int index) => OfficeFirst(index) ?? NameFirst(index);

    /// <summary>The token behind the words before an office: "the", "(then)", "Acting".</summary>
    public int SkipLeadingWords(int index)
    {
        for (int words = 0; words < MostLeadingWords && (LeadingWords.Contains(text.Plain(index)) || IsThen(index)); words++)
        {
            index += IsThen(index) ? 3 : 1;
        }

        return index;
    }

    /// <summary>The country named at a token, "Australian" or "Australia's", and the token behind it.</summary>
    public CountryDefinition? CountryAt(int index, out int next)
    {
        next = index;
        if (text.Word(index).Length == 0 || lexicon.Countries.At(text.Text, text.StartOf(index)) is not { } match)
        {
            return null;
        }

        next = text.TokenFrom(match.End, index);
        string rest = text.Text.Substring(match.End, Math.Max(0, text[next - 1].End - match.End));
        return rest.Length == 0 || rest is "'" or "\u2019" or "'s" or "\u2019s" or "." ? match.Things[0] : null;
    }

    private ParticipantPhrase? OfficeFirst(int index)
    {
        int at = SkipLeadingWords(index);
        if (Office(at, out CountryDefinition? country, out int officeNext) is not { } offices)
        {
            return null;
        }

        int next = CountryBehind(officeNext, ref country);
        List<string> words = NameBehind(ref next);
        if (words.Count == 0)
        {
            return new ParticipantPhrase(text, offices, country, words, index, officeNext, officeNext);
        }

        next = CountryBehind(next, ref country);
        return new ParticipantPhrase(text, offices, country, words, index, officeNext, next);
    }

    /// <summary>"Boris Pistorius, Federal Minister of Defence of Germany": a name, a comma, its office.</summary>
    private ParticipantPhrase? NameFirst(int index)
    {
        List<string> words = NameWords.At(text, index, out int comma);
        if (words.Count == 0 || !text.IsComma(comma))
        {
            return null;
        }

        int at = SkipLeadingWords(comma + 1);
        if (Office(at, out CountryDefinition? country, out int officeNext) is not { } offices)
        {
            return null;
        }

        int next = CountryBehind(officeNext, ref country);

        return HasHolderBehind(next) ? null : new ParticipantPhrase(text, offices, country, words, index, officeNext, next);
    }

    /// <summary>
    /// True where the name of the holder follows: "In Tokyo, Defense Minister Nakatani". A name that has its own office
    /// behind it is the next participant's.
    /// </summary>
    private bool HasHolderBehind(int index)
    {
        if (NameWords.At(text, index, out _).Count > 0)
        {
            return true;
        }

        return text.IsComma(index)
            && !IsOffice(index + 1)
            && NameWords.At(text, index + 1, out int behind).Count > 0
            && !(text.IsComma(behind) && IsOffice(behind + 1));
    }

    private bool IsOffice(int index) => Office(SkipLeadingWords(index), out _, out _) != null;

    /// <summary>The offices of the longest title at a token, alone or behind a country.</summary>
    private IReadOnlyList<OfficeDefinition>? Office(int at, out CountryDefinition? country, out int next)
    {
        country = null;
        IReadOnlyList<OfficeDefinition>? direct = Title(at, out next);
        CountryDefinition? before = CountryAt(at, out int behindCountry);
        if (before == null)
        {
            return direct;
        }

        IReadOnlyList<OfficeDefinition>? qualified = Title(SkipLeadingWords(behindCountry), out int qualifiedNext);
        if (qualified == null || (direct != null && next >= qualifiedNext))
        {
            return direct;
        }

        (country, next) = (before, qualifiedNext);
        return qualified;
    }

    /// <summary>The offices of the title at a token, else those of the short title.</summary>
    private IReadOnlyList<OfficeDefinition>? Title(int at, out int next)
    {
        next = at;
        if (text.Word(at).Length == 0)
        {
            return null;
        }

        int start = text.StartOf(at);
        NamedMatch<OfficeDefinition>? match = lexicon.Offices.At(text.Text, start);
        NamedMatch<OfficeDefinition>? brief = lexicon.ShortTitles.At(text.Text, start);
        match = brief?.Length > (match?.Length ?? 0) ? brief : match;
        if (match is not { } found)
        {
            return null;
        }

        next = text.TokenFrom(found.End, at);
        bool endsWord = text[next - 1].End <= found.End + 1 && !char.IsLetterOrDigit(CharacterAt(found.End));
        return endsWord ? found.Things : null;
    }

    private char CharacterAt(int offset) => offset < text.Text.Length ? text.Text[offset] : ' ';

    /// <summary>"of Germany", "(Japan)", "from Australia", ", Republic of Korea," behind an office or a name.</summary>
    private int CountryBehind(int index, ref CountryDefinition? country)
    {
        if (text.IsComma(index))
        {
            CountryDefinition? apposed = CountryAt(index + 1, out int behind);
            bool isApposition = apposed != null && !text.IsCapitalized(behind) && !text.IsPossessive(behind - 1);
            country ??= isApposition ? apposed : null;
            return isApposition ? behind : index;
        }

        bool isRemark = text.IsSign(index, '(');
        if (!isRemark && !LeadsInCountry.Contains(text.Plain(index)))
        {
            return index;
        }

        int at = text.Plain(index + 1) == "the" ? index + 2 : index + 1;
        CountryDefinition? named = CountryAt(at, out int next);
        if (named == null || (isRemark && !text.IsSign(next, ')')))
        {
            return isRemark && text.Plain(index + 1) == "then" && text.IsSign(index + 2, ')') ? index + 3 : index;
        }

        country ??= named;
        return isRemark ? next + 1 : next;
    }

    /// <summary>The name behind an office, also behind a comma: "Secretary of National Defense, Gilberto Teodoro".</summary>
    private List<string> NameBehind(ref int next)
    {
        List<string> words = NameWords.At(text, next, out int behind);
        if (words.Count == 0 && text.IsComma(next) && !IsOffice(next + 1))
        {
            words = NameWords.At(text, next + 1, out behind);
        }

        next = words.Count > 0 ? behind : next;
        return words;
    }

    private bool IsThen(int index) => text.IsSign(index, '(') && text.Plain(index + 1) == "then" && text.IsSign(index + 2, ')');
}
