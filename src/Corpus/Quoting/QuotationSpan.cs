using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>Words in a row of a statement that a quotation has. Immutable; equal when statement and place are.</summary>
/// <example><code>string published = Meetings.On20250330.Quote("peace and stability").Spans[0].Text;</code></example>
[JsonConverter(typeof(QuotationSpanConverter))]
public sealed record QuotationSpan
{
    internal QuotationSpan(Statement statement, int start, int length)
    {
        Statement = statement;
        Start = start;
        Length = length;
    }

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>Where the words start in its text, in UTF-16 characters.</summary>
    public int Start { get; }

    /// <summary>How long they are there, in UTF-16 characters; never 0.</summary>
    public int Length { get; }

    /// <summary>The words as published.</summary>
    public string Text => Statement.Text.Substring(Start, Length);

    /// <summary>The identifier of the statement, and the words: "2025-03-30/2/3 peace and stability".</summary>
    public override string ToString() => OneLine.Of($"{Statement.Id} {Text}");
}
