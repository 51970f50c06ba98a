using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;
using Corpus.Reading.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Analyzers.Quotations;

/// <summary>Checks the constants of C# that are quotations.</summary>
internal sealed class QuotedConstants(QuotingSymbols symbols, Lazy<QuotedCorpora> corpora, ReportOptions report)
{
    /// <summary><c>Meetings.On20250330.Quote("…")</c>, <c>Meetings.Corpus.Quote("…")</c>.</summary>
    public void CheckCall(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        IOperation[] constants = symbols.IsQuote(call.TargetMethod) ? ConstantsIn.Value(call.Arguments[0].Value).ToArray() : [];
        if (constants.Length > 0 && QuotedSource.Of(call.Instance, symbols, () => corpora.Value) is { } source)
        {
            foreach (IOperation words in constants)
            {
                Check(context, words, source);
            }
        }
    }

    /// <summary>An argument for a parameter with <c>[Quoted]</c>, those that a list of any length takes too.</summary>
    public void CheckArgument(OperationAnalysisContext context)
    {
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is { } parameter)
        {
            CheckQuoted(context, argument.Value, parameter);
        }
    }

    /// <summary><c>Headline = "…"</c>, on its own or among the members of a new object, and <c>Headline ??= "…"</c>.</summary>
    public void CheckAssignment(OperationAnalysisContext context)
    {
        IAssignmentOperation assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation target)
        {
            CheckQuoted(context, assignment.Value, target.Member);
        }
    }

    /// <summary><c>Headline => "…"</c>, and what a property gives back otherwise.</summary>
    public void CheckReturn(OperationAnalysisContext context)
    {
        IReturnOperation given = (IReturnOperation)context.Operation;
        if (context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } && !IsInFunction(given))
        {
            CheckQuoted(context, given.ReturnedValue, property);
        }
    }

    /// <summary>What a field, a property or a parameter begins with.</summary>
    public void CheckInitializer(OperationAnalysisContext context)
    {
        ISymbolInitializerOperation initializer = (ISymbolInitializerOperation)context.Operation;
        ImmutableArray<ISymbol> members = initializer switch
        {
            IFieldInitializerOperation fields => ImmutableArray<ISymbol>.CastUp(fields.InitializedFields),
            IPropertyInitializerOperation properties => ImmutableArray<ISymbol>.CastUp(properties.InitializedProperties),
            IParameterInitializerOperation parameter => ImmutableArray.Create<ISymbol>(parameter.Parameter),
            _ => ImmutableArray<ISymbol>.Empty,
        };
        if (!members.IsEmpty)
        {
            CheckQuoted(context, initializer.Value, members[0]);
        }
    }

    private void CheckQuoted(OperationAnalysisContext context, IOperation? value, ISymbol member)
    {
        foreach (IOperation words in ConstantsIn.Value(value))
        {
            if (symbols.IsQuoted(member))
            {
                Check(context, words, QuotedSource.OfAny(corpora.Value));
            }
        }
    }

    /// <summary>True for what a function in a property gives back to the property.</summary>
    private static bool IsInFunction(IOperation operation)
    {
        IOperation? around = operation.Parent;
        while (around is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            around = around.Parent;
        }

        return around is not null;
    }

    private void Check(OperationAnalysisContext context, IOperation constant, QuotedSource source)
    {
        SyntaxNode written = constant.Syntax;
        string words = (string)constant.ConstantValue.Value!;
        if (Words.Next(words, 0).IsNone)
        {
            ReadFinding empty = ReadFinding.Create(Rules.NoWords, written.SyntaxTree.FilePath, default);
            context.ReportDiagnostic(empty.ToDiagnostic(report, written.GetLocation(), ImmutableDictionary<string, string?>.Empty));
            return;
        }

        QuotationFinding? found = QuotationVerdicts.Of(
            source.Texts, words, source.Named, written.SyntaxTree.FilePath, default, context.CancellationToken);
        if (found is null)
        {
            return;
        }

        Location place = written.GetLocation();
        string? member = found.RightSource is { } id ? source.MemberOf(id) : null;
        context.ReportDiagnostic(
            found.RightWords is { } right ? found.Finding.ToDiagnostic(report, place, Fix(FixKey.Literal, right))
            : member is not null && source.Member is { } name ? found.Finding.ToDiagnostic(report, place, Fix(FixKey.Member, member), name.GetLocation())
            : found.Finding.ToDiagnostic(report, place, ImmutableDictionary<string, string?>.Empty));
    }

    private static ImmutableDictionary<string, string?> Fix(string kind, string text) =>
        ImmutableDictionary<string, string?>.Empty.Add(FixKey.Kind, kind).Add(FixKey.Text, text);
}
