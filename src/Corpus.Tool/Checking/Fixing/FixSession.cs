using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Checking.Quotations;

namespace Corpus.Tool.Checking.Fixing;

/// <summary>Puts quotations right in their files, one file after the other.</summary>
/// <param name="question">Asks; null where nobody is to be asked.</param>
/// <param name="complaints">Told of each file that could not be written.</param>
internal sealed class FixSession(FixQuestion? question, Complaints complaints)
{
    /// <summary>The quotations, those that were put right marked so.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; a file is written as a whole or not at all.</exception>
    public List<CheckedQuotation> Mend(IReadOnlyList<CheckedQuotation> quotations, CancellationToken cancellation)
    {
        List<CheckedQuotation> mended = [.. quotations];
        foreach (IGrouping<string, int> article in Enumerable.Range(0, mended.Count).GroupBy(i => mended[i].Article.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            TellOfOthers(article.Select(i => mended[i]));
            List<int> wanted = Wanted(mended, article, cancellation);
            if (wanted.Count > 0 && Write(mended[wanted[0]].Article, wanted.Select(i => mended[i].Fix!)))
            {
                wanted.ForEach(i => mended[i] = mended[i] with { IsMended = true });
            }
        }

        return mended;
    }

    /// <summary>Says once for each reason why something that is known cannot be written.</summary>
    private void TellOfOthers(IEnumerable<CheckedQuotation> article)
    {
        foreach (IGrouping<string?, CheckedQuotation> reason in article.Where(static quotation => quotation.Unfixable is not null).GroupBy(static quotation => quotation.Unfixable))
        {
            string places = string.Join(", ", reason.Select(static quotation => quotation.Place.ToString()));
            complaints.Add(reason.First().Article.Path, $"{places}: {reason.Key}");
        }
    }

    /// <summary>Those that are to be put right. Of two that overlap the first: the other can be asked for again.</summary>
    private List<int> Wanted(List<CheckedQuotation> quotations, IEnumerable<int> article, CancellationToken cancellation)
    {
        List<int> wanted = [];
        int end = -1;
        foreach (int i in article.Where(i => quotations[i].Fix is not null).OrderBy(i => quotations[i].Fix!.Start))
        {
            cancellation.ThrowIfCancellationRequested();
            Fix fix = quotations[i].Fix!;
            if (fix.Start >= end && (question is null || question.Ask(quotations[i])))
            {
                wanted.Add(i);
                end = fix.End;
            }
        }

        return wanted;
    }

    private bool Write(ReadArticle article, IEnumerable<Fix> fixes)
    {
        try
        {
            FixedFile.Write(article, fixes.SelectMany(static fix => fix.Edits));
            return true;
        }
        catch (ArticleException failure)
        {
            complaints.Add(article.Path, failure.Message);
            return false;
        }
    }
}
