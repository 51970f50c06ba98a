using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.Json;
using Corpus.Reading.Matching.Difference;

namespace Corpus;

/// <summary>What a quotation is beside the texts of a corpus. Immutable and thread-safe; equal when all that it says is.</summary>
/// <example><code>string? right = Meetings.Corpus.CheckQuotation("peace and security across the Taiwan Strait").Suggestion;</code></example>
[JsonConverter(typeof(QuotationCheckConverter))]
public sealed record QuotationCheck
{
    private Edit[]? _edits;

    internal QuotationCheck(string words, QuotationVerdict verdict, Quotation? found, Statement? nearest, string? suggestion, string? where)
    {
        Words = words;
        Verdict = verdict;
        Found = found;
        Nearest = nearest;
        Suggestion = suggestion;
        Where = where;
    }

    /// <summary>The words as they were given, with the marks of an editor; never empty.</summary>
    public string Words { get; }

    /// <summary>What it is.</summary>
    public QuotationVerdict Verdict { get; }

    /// <summary>
    /// Where the words stand, when <see cref="Verdict"/> is <see cref="QuotationVerdict.Exact"/>, <see cref="QuotationVerdict.Altered"/> or
    /// <see cref="QuotationVerdict.Misattributed"/>: then in the other text. Null for the others.
    /// </summary>
    public Quotation? Found { get; }

    /// <summary>
    /// The statement with the words that are nearest: of the named meeting, and when it has nothing like them of another. Null when the words stand
    /// where they are said to, when they are near nothing, and when what is nearest is no statement but an opening or a heading.
    /// </summary>
    public Statement? Nearest { get; }

    /// <summary>The words as published that are nearest, to be put in the place of the quotation; null when it is right, or near nothing.</summary>
    public string? Suggestion { get; }

    /// <summary>
    /// What makes the suggestion of the quotation, in reading order: kept and deleted words make the quotation, kept and inserted ones the suggestion.
    /// Empty when there is no suggestion. Worked out when first asked for.
    /// </summary>
    public ImmutableArray<Edit> Edits =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(_edits ??= EditsToSuggestion());

    /// <summary>For a message, where the words of another text stand or else the nearest ones: "line 13 of 2025-03-30.txt"; null when neither is there.</summary>
    internal string? Where { get; }

    /// <inheritdoc/>
    public bool Equals(QuotationCheck? other) =>
        other is not null && Words == other.Words && Verdict == other.Verdict && Equals(Found, other.Found)
        && Equals(Nearest, other.Nearest) && Suggestion == other.Suggestion;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words, Verdict, Suggestion);

    /// <summary>The verdict, and the suggestion where there is one: "Misquoted → the importance of peace and stability".</summary>
    public override string ToString() => Suggestion is null ? Verdict.ToString() : OneLine.Of($"{Verdict} → {Suggestion}");

    private Edit[] EditsToSuggestion() => Suggestion is null
        ? []
        : [.. WordDifference.Between(Words, Suggestion).Select(static edit => new Edit((EditKind)edit.Kind, edit.Text))];
}
