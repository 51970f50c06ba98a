using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>A matter that was said with one reporting verb and then with another. Immutable; equal when both verbs are.</summary>
/// <param name="Before">The verb of the earlier text.</param>
/// <param name="After">The verb of the later text; always another.</param>
[JsonConverter(typeof(VerbChangeConverter))]
public readonly record struct VerbChange(ReportingVerb Before, ReportingVerb After)
{
    /// <summary>Both verbs: "Reaffirm → Confirm".</summary>
    public override string ToString() => $"{Before} → {After}";
}
