using Corpus.Reading.Findings;
using Corpus.Reading.Matching;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Near;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>What is said of a quotation: the one place where a verdict becomes a rule and its values, for articles and for code.</summary>
internal static class QuotationVerdicts
{
    /// <summary>Fewer words without a source are nobody's: "the two Ministers" stands everywhere.</summary>
    private const int FewestWords = 4;

    /// <summary>Of texts that have the same words no more are named in a message.</summary>
    private const int MostNamed = 3;

    /// <summary>What is to be said of a quotation; null when there is nothing.</summary>
    /// <param name="words">What stands between the marks.</param>
    /// <param name="source">What it is said to be from.</param>
    /// <param name="place">Where it stands in the file at <paramref name="path"/>.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static QuotationFinding? Of(
        QuotedTexts texts, string words, NamedSource source, string path, Fragment place, CancellationToken cancellation)
    {
        if (source.IsNothing && !HasEnoughWords(words))
        {
            return null;
        }

        SourcedMatch match = SourcedMatch.Of(texts, words, source, cancellation);
        return match.Verdict switch
        {
            MatchVerdict.Misquoted when source.IsNothing => Unsourced(texts, words, match, path, place, cancellation),
            MatchVerdict.Misquoted => Misquoted(texts, words, match, path, place),
            MatchVerdict.Misattributed => StandsElsewhere(texts, words, match, source, path, place, cancellation),
            MatchVerdict.NotFound when !source.IsNothing => StandsNowhere(texts, words, match, source, path, place),
            _ => null,
        };
    }

    /// <summary>True for what may be a quotation though it names no source.</summary>
    public static bool HasEnoughWords(string words) => HasAtLeast(FewestWords, words);

    private static bool HasAtLeast(int least, string words)
    {
        int count = 0;
        for (Token word = Words.Next(words, 0); !word.IsNone && count < least; word = Words.Next(words, word.End))
        {
            count++;
        }

        return count >= least;
    }

    private static QuotationFinding Misquoted(QuotedTexts texts, string words, SourcedMatch match, string path, Fragment place)
    {
        string where = PlaceNames.Of(texts, match.Passage);
        ReadFinding finding = ReadFinding.Create(Rules.Misquoted, path, place, where, QuotedInMessage.Published(match.Words!), Reason(words, match.Fault));
        return new QuotationFinding(finding, RightWords.For(words, match.Words!), null);
    }

    private static QuotationFinding? Unsourced(QuotedTexts texts, string words, SourcedMatch match, string path, Fragment place, CancellationToken cancellation)
    {
        if (!UnsourcedNearness.IsEnough(words, match.Words!, texts.Index.Passages[match.Passage].IsStatement, IsMarked(words)))
        {
            return null;
        }

        string[] ids = TextsWith(texts, match.Words!, match.Passage, cancellation);
        ReadFinding finding = ReadFinding.Create(
            Rules.UnsourcedMisquotation, path, place, PlaceNames.Of(texts, match.Passage), QuotedInMessage.Published(match.Words!), PlaceNames.OneOf(ids.Select(static id => $"'(corpus:{id})'")));
        return new QuotationFinding(finding, RightWords.For(words, match.Words!), null);
    }

    private static QuotationFinding StandsElsewhere(
        QuotedTexts texts, string words, SourcedMatch match, NamedSource source, string path, Fragment place, CancellationToken cancellation)
    {
        string? statement = source.IsStatement ? texts.StatementIdOf(match.Passage) : null;
        string[] ids = statement is null ? TextsWith(texts, words, match.Passage, cancellation) : [statement];
        ReadFinding finding = ReadFinding.Create(
            Rules.StandsElsewhere, path, place, QuotedInMessage.Written(words), PlaceNames.Of(texts, source), PlaceNames.Of(texts, match.Passage), PlaceNames.OneOf(ids.Select(static id => $"'{id}'")));
        return new QuotationFinding(finding, null, ids.Length == 1 ? ids[0] : null);
    }

    /// <summary>The identifiers of the texts that have some words: which of several is meant, only the writer can tell.</summary>
    private static string[] TextsWith(QuotedTexts texts, string words, int passage, CancellationToken cancellation)
    {
        string[] ids = [.. TextsWithWords.In(texts.Index, words, cancellation).Take(MostNamed).Select(texts.IdOf).Distinct()];
        return ids.Length > 0 ? ids : [texts.IdOf(texts.Index.Passages.TextOf(passage))];
    }

    private static QuotationFinding StandsNowhere(QuotedTexts texts, string words, SourcedMatch match, NamedSource source, string path, Fragment place)
    {
        string named = PlaceNames.Of(texts, source);
        string what = Words.Next(words, 0).IsNone
            ? $"There is no word between the marks that could be looked for in {named}"
            : HasAtLeast(NearRule.FewestWords, words) ? $"Nothing like '{QuotedInMessage.Written(words)}' stands in {named}"
            : $"'{QuotedInMessage.Written(words)}' does not stand in {named} word for word";
        string near = match.Words is string nearest
            ? $"; the nearest words are in {PlaceNames.Of(texts, match.Passage)}: \"{QuotedInMessage.Published(nearest)}\""
            : "";
        return new QuotationFinding(ReadFinding.Create(Rules.StandsNowhere, path, place, what, near), null, null);
    }

    /// <summary>What words that are all right one by one do not show.</summary>
    private static string Reason(string words, QuotationFault fault) => fault switch
    {
        // Without marks the words of the text beside those of the quotation show it.
        QuotationFault.Negation or QuotationFault.Number or QuotationFault.Name when IsMarked(words) => $"; {Lost(fault)} may not be left out or put in, even where it is marked",
        QuotationFault.Speaker => "; what is left out goes from the words of one speaker to those of another",
        QuotationFault.Section => "; what is left out goes from one section to another",
        QuotationFault.PutIn => "; more of it is in brackets than an editor may put in",
        _ => "",
    };

    private static string Lost(QuotationFault fault) => fault switch
    {
        QuotationFault.Negation => "a negation",
        QuotationFault.Number => "a number",
        _ => "the name of a country, a place or a person",
    };

    private static bool IsMarked(string words) => QuotationParser.Parse(words, isPartOwn: true, static _ => false, CancellationToken.None).HasMarks;
}
