using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Project;

/// <summary>The namespace that a project asks for, and the property that says so.</summary>
/// <param name="Name">The namespace: CorpusNamespace, else RootNamespace.</param>
/// <param name="Property">The property by the name that its author knows; build/Corpus.targets makes CorpusNamespace of RootNamespace.</param>
/// <param name="Value">What is written there.</param>
internal sealed record NamespaceOption(string Name, string Property, string Value)
{
    public const string Default = "Corpus.Generated";

    /// <summary>Taken by the built-in corpus: in it, a user's types would stand in the way of the library's.</summary>
    private const string Library = "Corpus";

    private const string Advice = "names joined by full stops, for example 'MyProject.Texts'";

    /// <summary>The namespace of two properties, and what is wrong with them.</summary>
    /// <param name="isModel">True in the project of the library itself.</param>
    public static NamespaceOption Read(string chosen, string root, bool isModel, ImmutableArray<ReadFinding>.Builder findings)
    {
        bool isRoot = chosen.Length > 0 && chosen == AsIdentifiers(root);
        NamespaceOption option = isRoot ? new(chosen, "RootNamespace", root) : new(chosen, "CorpusNamespace", chosen);
        if (chosen.Length > 0 && !IsNamespace(chosen))
        {
            findings.Add(option.Unusable("namespace", Advice));
            chosen = "";
        }
        else if (chosen == Library && !isModel)
        {
            findings.Add(option.Unusable("namespace of your own", "another than the library's, for example 'MyProject.Texts'"));
            chosen = "";
        }

        if (chosen.Length > 0)
        {
            return option;
        }

        // The SDK makes RootNamespace from the project's name, which need not be one ("my-project", "1st").
        return IsNamespace(root) && (root != Library || isModel) ? new(root, "RootNamespace", root) : new(Default, "RootNamespace", root);
    }

    /// <summary>The namespace, or the default one with a finding where code of the library or of the project is in the way.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="generated">The names of the types that are to stand there.</param>
    /// <param name="findings">Receives the finding.</param>
    public NamespaceOption Free(Compilation compilation, IEnumerable<string> generated, ImmutableArray<ReadFinding>.Builder findings)
    {
        string? reason = TypeInTheWay(compilation) is string type ? $"'{type}' is a type"
            : MemberInTheWay(compilation, generated) is string member ? $"'{member}' is there already and would be generated too"
            : null;
        if (reason is null)
        {
            return this;
        }

        findings.Add(Unusable("namespace, because " + reason, Advice));
        return this with { Name = Default };
    }

    /// <summary>A type of the library that has the name of the namespace, or of a part of it: "Corpus.Meeting".</summary>
    private string? TypeInTheWay(Compilation compilation)
    {
        for (int stop = Name.IndexOf('.'); stop >= 0; stop = Name.IndexOf('.', stop + 1))
        {
            int next = Name.IndexOf('.', stop + 1);
            string outer = next < 0 ? Name : Name.Substring(0, next);
            if (outer.StartsWith(Library + ".", StringComparison.Ordinal) && !compilation.GetTypesByMetadataName(outer).IsEmpty)
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>A class, or a folder's namespace, of the project itself: "MyProject.Topics".</summary>
    private string? MemberInTheWay(Compilation compilation, IEnumerable<string> generated)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (string part in Name.Split('.'))
        {
            space = space?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        string? member = space is null ? null : generated.FirstOrDefault(name => space.GetMembers(name).Any());
        return member is null ? null : Name + "." + member;
    }

    private ReadFinding Unusable(string kind, string advice) => ReadFinding.Create(
        Rules.InvalidOption,
        "",
        default,
        "The property " + Property,
        Value,
        kind,
        Property == "RootNamespace" ? advice + ", or set CorpusNamespace so" : advice);

    private static bool IsNamespace(string text) => text.Split('.').All(SyntaxFacts.IsValidIdentifier);

    /// <summary>What build/Corpus.targets makes of the root namespace: what is no letter or digit is "_", and so is what a digit needs before it.</summary>
    private static string AsIdentifiers(string root)
    {
        StringBuilder made = new();
        foreach (char c in root)
        {
            bool begins = made.Length == 0 || made[made.Length - 1] == '.';
            made.Append(begins && char.IsDigit(c) ? "_" : "").Append(c == '.' || IsWordCharacter(c) ? c : '_');
        }

        return made.ToString();
    }

    /// <summary>True for what a regular expression's \w takes.</summary>
    private static bool IsWordCharacter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
