using System.Globalization;

namespace Corpus.Generator.Tests.Cases;

/// <summary>How many answers are right, wrong and missing.</summary>
internal sealed record CaseCount(string Kind, int Right, int Wrong, int Missing)
{
    /// <summary>By what is answered: "participant", "said", "topics".</summary>
    public static IEnumerable<CaseCount> ByColumn(CaseFolder folder) => All(folder, (_, judgement) => judgement.Column.Split(' ')[0]);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind}: {Right + Wrong + Missing} answers, {Right} right, {Wrong} wrong, {Missing} missing");

    private static IEnumerable<CaseCount> All(CaseFolder folder, Func<string, Judgement, string> by)
    {
        IEnumerable<(string Kind, Judgement Judgement)> documents = folder.Documents
            .Select(folder.Document)
            .SelectMany(document => new CaseJudge(folder.Corpus, document).Judge().Select(one => (document.Kind, one)));
        IEnumerable<(string Kind, Judgement Judgement)> rows = folder.Sentences
            .SelectMany(file => CaseRowJudge.Judge(folder.PathOf(file)))
            .SelectMany(pair => pair.Judgements.Select(one => (pair.Row.Kind, one)));
        return documents.Concat(rows)
            .GroupBy(one => by(one.Kind, one.Judgement), one => one.Judgement.Verdict, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CaseCount(group.Key, group.Count(Is(Verdict.Right)), group.Count(Is(Verdict.Wrong)), group.Count(Is(Verdict.Missing))));
    }

    private static Func<Verdict, bool> Is(Verdict verdict) => one => one == verdict;
}
