namespace Corpus;

/// <summary>Words in a row of a statement that a quotation has. Immutable.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Start">Where the words start in its text, in UTF-16 characters.</param>
/// <param name="Length">How long they are there, in UTF-16 characters; never 0.</param>
/// <example><code>string published = span.Statement.Text.Substring(span.Start, span.Length);</code></example>
public readonly record struct QuotationSpan(Statement Statement, int Start, int Length)
{
    /// <summary>The words as published.</summary>
    public string Text => Statement is null ? "" : Statement.Text.Substring(Start, Length);

    /// <summary>The identifier of the statement, and the words.</summary>
    public override string ToString() => Statement is null ? "" : OneLine.Of($"{Statement.Id} {Text}");
}
