using System.Text.Json;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Serving.Calls;

/// <summary>The arguments of a call, each within its bounds.</summary>
internal sealed class Given(IDictionary<string, JsonElement>? arguments)
{
    /// <summary>Longer than any name, identifier or phrase.</summary>
    private const int LongestText = 1000;

    /// <summary>A text that has to be there.</summary>
    /// <exception cref="ToolException">It is not there, is no text, is empty or too long.</exception>
    public string Text(string name, int longest = LongestText) =>
        OptionalText(name, longest) ?? throw new ToolException($"'{name}' is missing");

    /// <summary>A text; null where it is not given.</summary>
    /// <exception cref="ToolException">It is no text, is empty or too long.</exception>
    public string? OptionalText(string name, int longest = LongestText)
    {
        if (arguments is null || !arguments.TryGetValue(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        string text = TextIn(value) ?? throw new ToolException($"'{name}' is no text");
        return text.Length == 0 ? throw new ToolException($"'{name}' is empty")
            : text.Length <= longest ? text
            : throw new ToolException($"'{name}' has {text.Length} characters; at most {longest} are taken");
    }

    /// <summary>Ends the call where it has an argument that nobody asks for: a mistyped filter would choose nothing, and the answer be of all.</summary>
    /// <exception cref="ToolException">It has one.</exception>
    public void CheckNames(IEnumerable<string> known)
    {
        string[] names = [.. known];
        if (arguments?.Keys.FirstOrDefault(name => !names.Contains(name)) is string unknown)
        {
            throw new ToolException($"there is no argument '{unknown}'; there are: {string.Join(", ", names)}");
        }
    }

    /// <summary>The part of a list that is asked for, by <see cref="Input.Offset"/>.</summary>
    /// <exception cref="ToolException">The offset is no whole number, or negative.</exception>
    public IEnumerable<T> Page<T>(IEnumerable<T> list, int most) => list.Skip(Number(Input.Offset.Name, usual: 0, least: 0, int.MaxValue)).Take(most);

    /// <summary>A number from 1 on; the usual one where it is not given.</summary>
    /// <exception cref="ToolException">It is no whole number or not within the bounds.</exception>
    public int Number(string name, int usual, int least, int most)
    {
        if (arguments is null || !arguments.TryGetValue(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return usual;
        }

        // 5.0 is a whole number in JSON, and some clients write it so.
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && number >= least && number <= most && Math.Floor(number) == number
            ? (int)number
            : throw new ToolException($"'{name}' takes a whole number from {least} to {most}");
    }

    /// <summary>A text; null for what is none, or holds half of a character.</summary>
    private static string? TextIn(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
