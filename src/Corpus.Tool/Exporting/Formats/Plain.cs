using System.Globalization;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>Writes a value where all values are text.</summary>
internal static class Plain
{
    /// <summary>The value: days as in ISO 8601, "true" and "false"; null for none.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No column has a {value.GetType().Name}."),
    };
}
