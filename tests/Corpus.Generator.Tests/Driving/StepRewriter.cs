using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests.Driving;

/// <summary>Puts a statement at the head of every method, lambda and turn of a loop of a file.</summary>
internal sealed class StepRewriter(SemanticModel model, StatementSyntax step) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) => Stepping((ForStatementSyntax)base.VisitForStatement(node)!);

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) => Stepping((ForEachStatementSyntax)base.VisitForEachStatement(node)!);

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        Stepping((ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!);

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        WhileStatementSyntax loop = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return loop.WithStatement(Stepping(loop.Statement));
    }

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        DoStatementSyntax loop = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return loop.WithStatement(Stepping(loop.Statement));
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        MethodDeclarationSyntax method = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return method.ExpressionBody is ArrowExpressionClauseSyntax arrow
            ? method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, IsVoid(node.ReturnType)))
            : method.Body is BlockSyntax body ? method.WithBody(Stepping(body)) : method;
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        LocalFunctionStatementSyntax function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return function.ExpressionBody is ArrowExpressionClauseSyntax arrow
            ? function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow.Expression, IsVoid(node.ReturnType)))
            : function.WithBody(Stepping(function.Body!));
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        Stepping((SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!, node);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        Stepping((ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!, node);

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax predefined && predefined.Keyword.IsKind(SyntaxKind.VoidKeyword);

    private LambdaExpressionSyntax Stepping(LambdaExpressionSyntax lambda, LambdaExpressionSyntax original) => lambda.ExpressionBody is ExpressionSyntax body
        ? lambda.WithExpressionBody(null).WithBlock(Body(body, model.GetSymbolInfo(original).Symbol is IMethodSymbol { ReturnsVoid: true }))
        : lambda.WithBlock(Stepping(lambda.Block!));

    private ForStatementSyntax Stepping(ForStatementSyntax loop) => loop.WithStatement(Stepping(loop.Statement));

    private CommonForEachStatementSyntax Stepping(CommonForEachStatementSyntax loop) => loop.WithStatement(Stepping(loop.Statement));

    private BlockSyntax Stepping(StatementSyntax body) =>
        body is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, step)) : SyntaxFactory.Block(step, body);

    /// <summary>What stood behind an arrow, as a block.</summary>
    private BlockSyntax Body(ExpressionSyntax expression, bool isVoid) => SyntaxFactory.Block(
        step,
        expression is ThrowExpressionSyntax thrown ? SyntaxFactory.ThrowStatement(thrown.Expression)
        : isVoid ? SyntaxFactory.ExpressionStatement(expression)
        : SyntaxFactory.ReturnStatement(expression));
}
