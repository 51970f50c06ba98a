using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Analyzers.Quotations;

/// <summary>The constants that an expression can come to.</summary>
internal static class ConstantsIn
{
    /// <summary>A constant, those between which it is chosen, or those of a list.</summary>
    public static IEnumerable<IOperation> Value(IOperation? value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string } } => [value],
        IConversionOperation conversion => Value(conversion.Operand),
        IConditionalOperation choice => Value(choice.WhenTrue).Concat(Value(choice.WhenFalse)),
        ICoalesceOperation choice => Value(choice.Value).Concat(Value(choice.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Value(arm.Value)),
        IArrayCreationOperation { Initializer: { } list } => list.ElementValues.SelectMany(Value),

        // "[…]", or what the compiler makes of the arguments for such a parameter; the oldest compiler has no operation for it.
        { Syntax: CollectionExpressionSyntax } => value.ChildOperations.SelectMany(Value),
        { IsImplicit: true, Parent: IArgumentOperation { Parameter.IsParams: true } } => value.ChildOperations.SelectMany(Value),
        _ => [],
    };
}
