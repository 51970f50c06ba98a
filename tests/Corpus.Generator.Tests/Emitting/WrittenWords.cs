using System.Text.RegularExpressions;

namespace Corpus.Generator.Tests.Emitting;

/// <summary>
/// The words by which transcripts say what their lines are, each with the place where it stands, "Head: title": the places are the
/// groups of <c>Keyword</c>. Goes by margins and order alone, and asks the table nothing but where the head ends.
/// </summary>
internal static partial class WrittenWords
{
    /// <summary>Of the transcript of a meeting.</summary>
    public static IEnumerable<string> OfMeeting(IEnumerable<string> lines)
    {
        string margin = "Head";
        foreach (string line in lines.Where(line => !char.IsAsciiDigit(line[0])))
        {
            string[] words = line.TrimStart(' ').Split(' ');
            string place = (line.Length - line.TrimStart(' ').Length) switch { 0 => margin, 2 => "Statement", _ => "Act" };
            yield return place + ": " + words[0];
            foreach (string value in ValuesOf(place, words))
            {
                yield return value;
            }

            margin = words[0] == "contents" ? "Body" : margin;
        }
    }

    /// <summary>Of a transcript of the catalog.</summary>
    /// <param name="kind">What its entries are: "Person".</param>
    /// <param name="lines">The lines.</param>
    public static IEnumerable<string> OfEntries(string kind, IEnumerable<string> lines) =>
        lines.Where(line => line[0] == ' ').Select(line => kind + ": " + line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);

    /// <summary>Of all transcripts in a file that the generator wrote.</summary>
    public static IEnumerable<string> OfCode(string code) => Transcript().Matches(code).SelectMany(match =>
    {
        string[] lines = [.. match.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[8..])];
        return match.Groups["name"].Value switch
        {
            "" => OfMeeting(lines),
            "Meetings" => [],
            "People" => OfEntries("Person", lines),
            "Countries" => OfEntries("Country", lines),
            string plural => OfEntries(plural[..^1], lines),
        };
    });

    private static string[] ValuesOf(string place, string[] words) => (place, words[0]) switch
    {
        ("Head", "format") => ["Format: " + words[1]],
        ("Head", "minutes") when words.Length > 2 => ["Duration: " + words[2]],
        _ => [],
    };

    [GeneratedRegex("""(internal const string \w+ = |(?<name>\w+)Transcript => )(?<fence>"{3,})\n(?<lines>.*?) {8}\k<fence>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Transcript();
}
