namespace Corpus.Generator.Tests.Cases;

/// <summary>A folder of cases: documents with their <c>.expected</c>, sentences in <c>.said.txt</c>, and what goes <c>with/</c> them.</summary>
internal sealed class CaseFolder(string path)
{
    private readonly Lazy<CaseCorpus> _corpus = new(() => CaseCorpus.Of(path));

    /// <summary>Faults found in published texts; all of them hold.</summary>
    public static CaseFolder Faults { get; } = new(Checkout.PathOf("tests/Corpus.Generator.Tests/Cases/Texts"));

    /// <summary>Texts and sentences of other countries, written before the program was tried on any of them.</summary>
    public static CaseFolder Unseen { get; } = new(Checkout.PathOf("tests/Corpus.Generator.Tests/Cases/Unseen"));

    /// <summary>The documents of the folder, read as one project.</summary>
    public CaseCorpus Corpus => _corpus.Value;

    public IEnumerable<string> Documents => Files(path, "*.expected")
        .Concat(Directory.Exists(With) ? Files(With, "*.expected").Select(name => "with/" + name) : [])
        .Select(name => name[..^".expected".Length]);

    public IEnumerable<string> Sentences => Files(path, "*.said.txt");

    private string With => Path.Combine(path, "with");

    public CaseDocument Document(string name) => CaseDocument.Of(Path.Combine(path, name));

    public string PathOf(string name) => Path.Combine(path, name);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(folder, pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
