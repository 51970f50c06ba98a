namespace Corpus.Generator.Tests.Cases;

/// <summary>
/// The cases that are not met yet, in <c>unmet.txt</c>: a document by its name, a row by its file and line, behind " # " why. One that is met
/// has to leave the list, so that the list says what is so. With CORPUS_ACCEPT_SNAPSHOTS=1 it is written anew, with the reasons that it has.
/// </summary>
internal sealed class Unmet(CaseFolder folder)
{
    private readonly string _path = folder.PathOf("unmet.txt");

    public void AssertIsTrue(IEnumerable<CaseFailure> failures)
    {
        List<CaseFailure> found = [.. failures];
        string[] names = [.. found.Select(failure => failure.Name).Distinct().Order(StringComparer.Ordinal)];
        string[] lines = File.Exists(_path) ? File.ReadAllLines(_path) : [];
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
        {
            lines = [.. names.Select(name => Array.Find(lines, line => NameOf(line) == name) ?? name)];
            File.WriteAllLines(_path, lines);
        }

        string[] listed = [.. lines.Select(NameOf)];
        string[] fresh = [.. found.Where(failure => !listed.Contains(failure.Name)).Select(failure => failure.Text)];
        string[] met = [.. listed.Except(names)];
        string[] unsaid = [.. lines.Where(static line => !line.Contains(" # ", StringComparison.Ordinal))];
        Assert.True(fresh.Length == 0, "Not met:\n" + string.Join('\n', fresh));
        Assert.True(unsaid.Length == 0, "Say in unmet.txt behind \" # \" why it is not met:\n" + string.Join('\n', unsaid));
        Assert.True(met.Length == 0, "Met by now, to be taken out of unmet.txt:\n" + string.Join('\n', met));
    }

    private static string NameOf(string line) => line.Split(" # ")[0];
}

/// <summary>What of a case is not met.</summary>
internal sealed record CaseFailure(string Name, string Text)
{
    /// <summary>Every answer of a folder that is not met.</summary>
    public static IEnumerable<CaseFailure> In(CaseFolder folder) => Documents(folder).Concat(Rows(folder));

    private static IEnumerable<CaseFailure> Documents(CaseFolder folder) =>
        from name in folder.Documents
        from judgement in new CaseJudge(folder.Corpus, folder.Document(name)).Judge()
        where judgement.Verdict != Verdict.Right
        select new CaseFailure(name, $"{name} ({folder.Document(name).Kind})\n   {judgement}");

    private static IEnumerable<CaseFailure> Rows(CaseFolder folder) =>
        from file in folder.Sentences
        from pair in CaseRowJudge.Judge(folder.PathOf(file))
        from judgement in pair.Judgements
        where judgement.Verdict != Verdict.Right
        select new CaseFailure(pair.Row.Place, $"{pair.Row.Place} ({pair.Row.Kind}) {pair.Row.Text}\n   {judgement}");
}
