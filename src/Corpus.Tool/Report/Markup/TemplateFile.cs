using System.Collections.Frozen;

namespace Corpus.Tool.Report.Markup;

/// <summary>A file of templates: each stands behind a line <c>&lt;!-- part: name --&gt;</c>.</summary>
internal sealed class TemplateFile
{
    private const string Begin = "<!-- part: ";

    private const string End = " -->\n";

    private readonly FrozenDictionary<string, Template> _parts;

    private TemplateFile(IEnumerable<KeyValuePair<string, Template>> parts) => _parts = parts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The template of a name.</summary>
    public Template this[string part] => _parts[part];

    /// <summary>One of the files in Page/. Its indentation is for who reads the file and is left out.</summary>
    public static TemplateFile Embedded(string name) => new(
        from part in PageFile.Read(name).Split(Begin).Skip(1)
        let end = part.IndexOf(End, StringComparison.Ordinal)
        let id = part[..end]
        let lines = part[(end + End.Length)..].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select KeyValuePair.Create(id, Template.Parse($"{name}: {id}", string.Join('\n', lines))));
}
