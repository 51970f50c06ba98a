using Corpus.Reading.Linking;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Quotations;

/// <summary>What of the library says that something is a quotation.</summary>
internal sealed class QuotingSymbols
{
    private const string Quote = "Quote";

    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _meeting;
    private readonly INamedTypeSymbol _corpus;
    private readonly INamedTypeSymbol _quoted;

    private QuotingSymbols(Compilation compilation, INamedTypeSymbol meeting, INamedTypeSymbol corpus, INamedTypeSymbol quoted)
    {
        _compilation = compilation;
        _meeting = meeting;
        _corpus = corpus;
        _quoted = quoted;
    }

    /// <summary>Null in a compilation that does not have the library.</summary>
    public static QuotingSymbols? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Corpus.Meeting") is { } meeting
        && compilation.GetTypeByMetadataName("Corpus.MeetingCorpus") is { } corpus
        && compilation.GetTypeByMetadataName("Corpus.QuotedAttribute") is { } quoted
            ? new QuotingSymbols(compilation, meeting, corpus, quoted)
            : null;

    /// <summary>True for the method by which a meeting or a corpus is quoted.</summary>
    public bool IsQuote(IMethodSymbol method) =>
        method.Name == Quote && (IsSame(method.ContainingType, _meeting) || IsSame(method.ContainingType, _corpus));

    /// <summary>True for what holds a quotation: a parameter, a field or a property with <c>[Quoted]</c>.</summary>
    public bool IsQuoted(ISymbol symbol) => IsMarked(symbol) || (symbol is IParameterSymbol parameter && PropertyOf(parameter) is { } property && IsMarked(property));

    /// <summary>True for the lookup of the built-in meetings.</summary>
    public bool IsBuiltIn(INamedTypeSymbol lookup) => IsLookup(lookup) && IsSame(lookup.ContainingAssembly, _meeting.ContainingAssembly);

    /// <summary>True for the lookup of the meetings of the project itself.</summary>
    public bool IsOwn(INamedTypeSymbol lookup) => IsLookup(lookup) && IsSame(lookup.ContainingAssembly, _compilation.Assembly);

    private bool IsMarked(ISymbol symbol) => symbol.GetAttributes().Any(attribute => IsSame(attribute.AttributeClass, _quoted));

    /// <summary>What a parameter of a record is kept in, <c>record Line([property: Quoted] string Words)</c>; null for any other.</summary>
    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record }
            ? record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => IsSame(property.Type, parameter.Type))
            : null;

    private static bool IsLookup(INamedTypeSymbol type) => type is { Name: MeetingNames.Lookup, IsStatic: true };

    private static bool IsSame(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
