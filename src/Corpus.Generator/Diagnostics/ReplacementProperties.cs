using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.Findings;

namespace Corpus.Generator.Diagnostics;

/// <summary>What mends a finding, as properties of its diagnostic.</summary>
internal static class ReplacementProperties
{
    public static ImmutableDictionary<string, string?> Of(ReadFinding finding) => finding.Replacement is not { } replacement
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty
            .Add(FixKey.Kind, finding.Id == Rules.FileNameContradictsText.Id ? FixKey.FileName : FixKey.Words)
            .Add(FixKey.Text, replacement.Text)
            .Add(FixKey.Start, replacement.Place.Start.ToString(CultureInfo.InvariantCulture))
            .Add(FixKey.Length, replacement.Place.Length.ToString(CultureInfo.InvariantCulture));
}
