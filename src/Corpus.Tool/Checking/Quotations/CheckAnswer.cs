using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.Matching.Difference;
using Corpus.Tool.Output;

namespace Corpus.Tool.Checking.Quotations;

/// <summary>What <c>corpus check</c> answers: every quotation with its verdict, and what the writer is to do.</summary>
internal static class CheckAnswer
{
    /// <summary>The answer.</summary>
    /// <param name="quotations">Of all articles, in their order.</param>
    /// <param name="articles">How many articles were checked.</param>
    /// <param name="isFixing">True where what could be put right was.</param>
    /// <param name="isNarrow">True where a table would leave little room for the words: then they stand below what is said of them.</param>
    public static Answer Of(IReadOnlyList<CheckedQuotation> quotations, int articles, bool isFixing, bool isNarrow)
    {
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        if (quotations.Count > 0)
        {
            parts.AddRange(isNarrow ? [new Listing([.. quotations.Select(AsEntry)])] : AsTable(quotations));
        }

        parts.Add(new Remark(Total(quotations, articles)));
        if (!isFixing && quotations.Any(static quotation => quotation.Fix is not null))
        {
            parts.Add(new Remark("With --fix what is right is written into the file; you are asked before each change."));
        }

        return new Answer(parts.ToImmutable(), writer => CheckJson.Write(writer, quotations));
    }

    /// <summary>What is to be done stands below the words that it is about.</summary>
    private static Entry AsEntry(CheckedQuotation quotation)
    {
        ImmutableArray<Words> row = Row(quotation);
        Entry entry = new(row[..^1], row[^1]);
        return NeedsWords(quotation) ? entry with { Note = Advice(quotation) } : entry;
    }

    /// <summary>What is to be done stands behind the table, with its place: there is no room in a row.</summary>
    private static IEnumerable<Part> AsTable(IReadOnlyList<CheckedQuotation> quotations)
    {
        Column[] columns = [new("Verdict", ColumnForm.Whole), new("Place", ColumnForm.Whole), new("Source", ColumnForm.Whole), new("Quotation")];
        return quotations.Where(NeedsWords)
            .Select(static quotation => new Remark(new Words([new Ink(quotation.Place.In(quotation.Article.Path) + " ", Look.Strong), .. Advice(quotation).Pieces])))
            .Prepend<Part>(new Table([.. columns], [.. quotations.Select(Row)]));
    }

    /// <summary>The words, and for wrong ones what differs.</summary>
    public static Words Difference(CheckedQuotation quotation) => quotation.Suggestion is null
        ? Quoted(quotation.Words)
        : new Words([.. Pieces(quotation.Edits())]);

    /// <summary>The source: that which is named, what is to be named in its place, and where nothing is named what has the words.</summary>
    public static Words Source(CheckedQuotation quotation) => quotation.Verdict switch
    {
        CheckVerdict.Misattributed or CheckVerdict.UnknownSource when quotation.Found is null => new Ink(quotation.Named ?? "", Look.Bad),
        CheckVerdict.Misattributed or CheckVerdict.UnknownSource => Words.Of(new Ink(quotation.Named ?? "", Look.Deleted), new Ink(" "), new Ink(quotation.Found!, Look.Inserted)),
        CheckVerdict.NotFound => quotation.Named ?? "",
        _ when quotation.Named is null => Words.Of(new Ink(quotation.Found ?? "", Look.Accent), new Ink(" (not named)", Look.Faint)),
        _ => new Ink(quotation.Found ?? quotation.Named, Look.Accent),
    };

    private static ImmutableArray<Words> Row(CheckedQuotation quotation) =>
        [VerdictNames.Of(quotation), quotation.Place.In(quotation.Article.Path), Source(quotation), Difference(quotation)];

    /// <summary>With a blank between words that go and those that come in their place.</summary>
    private static IEnumerable<Ink> Pieces(ImmutableArray<WordEdit> edits)
    {
        for (int i = 0; i < edits.Length; i++)
        {
            Look look = edits[i].Kind switch { WordEditKind.Deleted => Look.Deleted, WordEditKind.Inserted => Look.Inserted, _ => Look.Plain };
            yield return new Ink(edits[i].Text, look);
            if (look == Look.Deleted && !edits[i].Text.EndsWith(' ') && i + 1 < edits.Length && edits[i + 1].Kind == WordEditKind.Inserted)
            {
                yield return new Ink(" ");
            }
        }
    }

    private static Words Quoted(string words) => Reading.Articles.Verdicts.SingleSpaced.Of(words);

    /// <summary>True where the difference does not say all that there is to say.</summary>
    private static bool NeedsWords(CheckedQuotation quotation) =>
        quotation.Finding is not null && !quotation.IsMended && quotation.Verdict != CheckVerdict.Misquoted;

    /// <summary>What is wrong and what to do, and the rule that says so.</summary>
    private static Words Advice(CheckedQuotation quotation) => Words.Of(new Ink(quotation.Finding!.Message + " "), new Ink(quotation.Finding.Id, Look.Faint));

    /// <summary>"5 quotations in 2 articles: 3 right, 2 wrong".</summary>
    private static string Total(IReadOnlyList<CheckedQuotation> quotations, int articles)
    {
        int wrong = quotations.Count(static quotation => quotation.IsError);
        int warned = quotations.Count(static quotation => quotation.IsWarning);
        int mended = quotations.Count(static quotation => quotation.IsMended);
        string[] counts =
        [
            $"{Number(quotations.Count - wrong - warned - mended)} right",
            .. mended > 0 ? [$"{Number(mended)} mended"] : Array.Empty<string>(),
            .. warned > 0 ? [$"{Number(warned)} to look at"] : Array.Empty<string>(),
            $"{Number(wrong)} wrong",
        ];
        string where = articles == 1 ? "" : $" in {Plural.Of(articles, "article")}";
        return quotations.Count == 0
            ? $"no quotation of these texts{where}"
            : $"{Plural.Of(quotations.Count, "quotation")}{where}: {string.Join(", ", counts)}";
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
