using Corpus.Generator.Collections;
using Corpus.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// A diagnostic on its way through the pipeline: values only, because a <see cref="Location"/> is not equal to itself
/// from one run to the next.
/// </summary>
internal sealed record DiagnosticInfo(string Id, string Path, Fragment Place, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor rule, string path, Fragment place, params string[] arguments) =>
        new(rule.Id, path, place, arguments.ToEquatableArray());

    /// <summary>What a message quotes is shown: a terminal obeys control characters, and hidden ones would hide in it too.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rules.ById(Id), ToLocation(), [.. Arguments.Select(text => Visible.Of(text))]);

    private Location ToLocation()
    {
        // What is wrong with a property of the project stands in no file that the generator sees.
        if (Path.Length == 0)
        {
            return Location.None;
        }

        LinePosition start = new(Place.Line - 1, Place.Column - 1);
        LinePosition end = new(Place.Line - 1, Place.Column - 1 + Place.Length);
        return Location.Create(Path, new TextSpan(Place.Start, Place.Length), new LinePositionSpan(start, end));
    }
}
