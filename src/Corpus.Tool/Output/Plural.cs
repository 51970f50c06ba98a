using System.Globalization;

namespace Corpus.Tool.Output;

/// <summary>Writes how many there are of something.</summary>
internal static class Plural
{
    /// <summary>"1 line", "2 lines", "1,203 lines".</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
