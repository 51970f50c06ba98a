using System.Globalization;
using System.Xml.Linq;
using Corpus.Tool.Report.Markup;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace Corpus.Tool.Report.Views;

/// <summary>A stroke for each place where a phrase stands, on an axis of all words, with a faint line between two meetings.</summary>
internal static class DispersionPlot
{
    private const int Width = 720;

    private const int Height = 24;

    /// <summary>Two strokes that are nearer than half a pixel are one to the eye, so that a plot has a size that no corpus exceeds.</summary>
    private const int MostStrokes = 2 * Width;

    /// <summary>With more meetings the lines between them would be a grey ground.</summary>
    private const int MostMeetings = 60;

    private static readonly TemplateFile Templates = TemplateFile.Embedded("dispersion.html");

    /// <summary>The plot as SVG.</summary>
    public static Html Of(Dispersion dispersion)
    {
        PlotModel model = new() { PlotAreaBorderThickness = new(0), Padding = new(0), PlotMargins = new(0) };
        model.Axes.Add(Axis(AxisPosition.Bottom, Math.Max(dispersion.Words, 1)));
        model.Axes.Add(Axis(AxisPosition.Left, 1));
        model.Series.Add(Strokes(Ends(dispersion), OxyColors.Gray));
        model.Series.Add(Strokes(Places(dispersion), OxyColors.Black));
        string svg = new SvgExporter { Width = Width, Height = Height, IsDocument = false }.ExportToString(model);
        ILookup<bool, string> lines = XDocument.Parse(svg).Descendants()
            .Where(element => element.Name.LocalName == "polyline")
            .ToLookup(line => line.Attribute("style")!.Value.Contains("black", StringComparison.Ordinal), line => line.Attribute("points")!.Value);
        return Templates["plot"].Fill(
            ("width", Width.ToString(CultureInfo.InvariantCulture)),
            ("height", Height.ToString(CultureInfo.InvariantCulture)),
            ("ends", Path(lines[false])),
            ("strokes", Path(lines[true])),
            ("label", dispersion.ToString()));
    }

    private static LinearAxis Axis(AxisPosition position, double maximum) =>
        new() { Position = position, Minimum = 0, Maximum = maximum, IsAxisVisible = false };

    private static LineSeries Strokes(IEnumerable<double> places, OxyColor color)
    {
        LineSeries series = new() { Color = color, StrokeThickness = 1 };
        foreach (double place in places)
        {
            series.Points.AddRange([new(place, 0), new(place, 1), DataPoint.Undefined]);
        }

        return series;
    }

    private static IEnumerable<double> Places(Dispersion dispersion)
    {
        double least = (double)dispersion.Words / MostStrokes;
        return dispersion.Positions.Select(place => Math.Floor(place / least)).Distinct().Select(stroke => stroke * least);
    }

    private static IEnumerable<double> Ends(Dispersion dispersion)
    {
        if (dispersion.Parts.Length > MostMeetings)
        {
            yield break;
        }

        int words = 0;
        foreach (DispersionPart part in dispersion.Parts[..^1])
        {
            yield return words += part.Words;
        }
    }

    /// <summary>The lines of the drawing as one path, without its colours and styles: the page has its own, by day and by night.</summary>
    private static string Path(IEnumerable<string> lines) => string.Concat(lines.Select(points => $"M{points.Replace(" ", "L", StringComparison.Ordinal)}"));
}
