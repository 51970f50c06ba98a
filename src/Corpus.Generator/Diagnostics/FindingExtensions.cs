using System.Collections.Immutable;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>Makes a diagnostic of a finding, at the last moment: a <see cref="Location"/> is not equal to itself from one run to the next.</summary>
internal static class FindingExtensions
{
    /// <summary>What a message quotes is shown: a terminal obeys control characters, and hidden ones would hide in it too.</summary>
    public static Diagnostic ToDiagnostic(this ReadFinding finding, ReportOptions options) =>
        finding.ToDiagnostic(options, LocationOf(finding), ReplacementProperties.Of(finding));

    /// <summary>For what stands in code.</summary>
    /// <param name="properties">What a fix needs to know.</param>
    /// <param name="others">What else belongs to it.</param>
    public static Diagnostic ToDiagnostic(
        this ReadFinding finding, ReportOptions options, Location place, ImmutableDictionary<string, string?> properties, params Location[] others)
    {
        DiagnosticDescriptor rule = Descriptors.ById(finding.Id, options.HelpPage);
        bool isError = options.IsStrict && Rules.ById(finding.Id).IsGap;
        return Diagnostic.Create(
            rule,
            place,
            isError ? DiagnosticSeverity.Error : rule.DefaultSeverity,
            others,
            properties,
            [.. finding.Values.Select(text => Visible.Of(text))]);
    }

    private static Location LocationOf(ReadFinding finding)
    {
        // What is wrong with a property of the project stands in no file that the generator sees.
        if (finding.Path.Length == 0)
        {
            return Location.None;
        }

        Fragment place = finding.Place;
        LinePosition start = new(place.Line - 1, place.Column - 1);
        LinePosition end = new(place.Line - 1, place.Column - 1 + place.Length);
        return Location.Create(finding.Path, new TextSpan(place.Start, place.Length), new LinePositionSpan(start, end));
    }
}
