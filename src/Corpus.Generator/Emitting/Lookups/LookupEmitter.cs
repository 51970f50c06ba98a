using System.Globalization;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Text;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes a lookup: a static class with a property an entry, <c>All</c>, <c>ById</c> and <c>TryGet</c>.</summary>
/// <param name="name">The class: "People".</param>
/// <param name="type">What it holds, by its name in the model: "Person".</param>
/// <param name="noun">What a text calls one of them: "person".</param>
internal sealed class LookupEmitter(string name, string type, string noun, EmitOptions options)
{
    /// <summary>The runtime loads no type with more than 65,535 methods; what is beyond is found by <c>ById</c>.</summary>
    private const int Most = 10_000;

    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    private readonly string _type = "global::Corpus." + type;

    /// <summary>The expression for the corpus that the lookup is over.</summary>
    public string Catalog { get; } = options.Global(EmitOptions.CatalogTypeName) + ".Instance";

    /// <summary>The name of the property of <c>MeetingCatalog</c> is that of the class.</summary>
    public string Emit(string summary, IEnumerable<LookupMember> members) => Emit(
        summary,
        members,
        more: null,
        byId: Catalog + "." + name + ".ById(id)",
        find: Catalog + "." + name + ".Find(text)",
        tryGet: Catalog + "." + name + ".TryGet(id, out " + noun + ")");

    /// <param name="more">Writes members beyond those that every lookup has.</param>
    /// <param name="byId">The expression for an entry by <c>id</c>.</param>
    /// <param name="find">The expression for an entry by any of its names, in <c>text</c>.</param>
    /// <param name="tryGet">The expression that tries to find it.</param>
    public string Emit(
        string summary, IEnumerable<LookupMember> members, Action<CodeWriter>? more, string byId, string find, string tryGet)
    {
        CodeWriter writer = CodeWriter.File(options.EscapedNamespace);
        writer.Summary(summary);
        writer.Line(options.Visibility + " static class " + name);
        writer.Open();
        MemberNames names = new();
        foreach (LookupMember member in members.Take(Most))
        {
            writer.Summary(member.Summary);
            writer.Line("public static " + member.Type + " " + names.Take(member.Wanted) + " => " + member.Value + ";");
            writer.Line();
        }

        WriteAll(writer);
        more?.Invoke(writer);
        WriteFind(writer, find);
        WriteById(writer, byId, tryGet);
        writer.Close();
        return writer.ToString();
    }

    /// <summary>The member at a position of the catalog.</summary>
    public string At(int position) => Catalog + "." + name + "[" + position.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>An identifier of the lexicon is itself again; it never is a name that a lookup has already.</summary>
    public LookupMember Member(string id, int position, params string?[] summary) =>
        new(Identifier.FromText(id, type), _type, At(position), [.. summary.OfType<string>()]);

    private const string NullIdentifier = "/// <exception cref=\"global::System.ArgumentNullException\">The identifier is null.</exception>";

    private void WriteAll(CodeWriter writer)
    {
        writer.Summary(type == "Meeting"
            ? "Every meeting, in the order of the days. A meeting is built when it is read from the list."
            : "Every " + noun + ", in the order of the identifiers.");
        writer.Line("public static " + List + "<" + _type + "> All => " + Catalog + "." + name + ";");
        writer.Line();
    }

    private void WriteFind(CodeWriter writer, string find)
    {
        bool isMeeting = type == "Meeting";
        writer.Summary(isMeeting
            ? "The meeting with an identifier, written in any way: case, hyphens and blanks do not count."
            : "The " + noun + " with a name: identifier, label, acronym or what else it is called. Case, hyphens and blanks do not count.");
        writer.Line("/// <param name=\"text\">The " + (isMeeting ? "identifier" : "name") + ".</param>");
        writer.Line("/// <returns>The " + noun + "; null when there is none, and when several have that name.</returns>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The text is null.</exception>");
        writer.Line("public static " + _type + "? Find(string text) => " + find + ";");
        writer.Line();
    }

    private void WriteById(CodeWriter writer, string byId, string tryGet)
    {
        writer.Summary("The " + noun + " with an identifier.");
        writer.Line("/// <param name=\"id\">The identifier; upper and lower case count.</param>");
        writer.Line("/// <returns>The " + noun + ".</returns>");
        writer.Line(NullIdentifier);
        writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is none with that identifier.</exception>");
        writer.Line("public static " + _type + " ById(string id) => " + byId + ";");
        writer.Line();
        writer.Summary("The " + noun + " with an identifier, if there is one.");
        writer.Line("/// <param name=\"id\">The identifier; upper and lower case count.</param>");
        writer.Line("/// <param name=\"" + noun + "\">The " + noun + ", or null.</param>");
        writer.Line("/// <returns>True when there is one.</returns>");
        writer.Line(NullIdentifier);
        writer.Line(
            "public static bool TryGet(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out " + _type + "? " + noun + ") =>");
        writer.Line("    " + tryGet + ";");
    }
}
