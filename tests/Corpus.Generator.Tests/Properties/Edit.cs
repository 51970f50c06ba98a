using System.Text.RegularExpressions;

namespace Corpus.Generator.Tests.Properties;

/// <summary>What an edit cuts a text into before it changes one part.</summary>
internal enum Unit
{
    Character,
    Word,
    Line,
    Paragraph,
}

/// <summary>What an edit does to the part.</summary>
internal enum Change
{
    Delete,
    Duplicate,
    Swap,
    Insert,
    Replace,
}

/// <summary>One change to one part of a text, as a slip of the hand or a hand that means harm would make it.</summary>
/// <remarks>Place chooses the part, Other the one that it is swapped with; the snippet is what is inserted.</remarks>
internal sealed partial record Edit(Unit Unit, Change Change, int Place, int Other, string Snippet)
{
    public string Apply(string text)
    {
        if (Unit == Unit.Character)
        {
            return ApplyToCharacter(text);
        }

        List<string> parts = [.. Cut(text)];
        if (parts.Count == 0)
        {
            return text + Snippet;
        }

        int place = Place % parts.Count;
        int other = Other % parts.Count;
        switch (Change)
        {
            case Change.Delete:
                parts.RemoveAt(place);
                break;
            case Change.Duplicate:
                parts.Insert(other, parts[place]);
                break;
            case Change.Swap:
                (parts[place], parts[other]) = (parts[other], parts[place]);
                break;
            case Change.Insert:
                parts.Insert(place, Snippet);
                break;
            default:
                parts[place] = Snippet;
                break;
        }

        return string.Concat(parts);
    }

    private string ApplyToCharacter(string text)
    {
        int place = Place % (text.Length + 1);
        int next = Math.Min(place + 1, text.Length);
        return Change switch
        {
            Change.Delete => text.Remove(place, next - place),
            Change.Duplicate => text.Insert(place, text[place..next]),
            Change.Swap when next < text.Length => text[..place] + text[next] + text[place] + text[(next + 1)..],
            Change.Replace => text[..place] + Snippet + text[next..],
            _ => text.Insert(place, Snippet),
        };
    }

    private IEnumerable<string> Cut(string text) => (Unit switch
    {
        Unit.Word => Words(),
        Unit.Line => Lines(),
        _ => Paragraphs(),
    }).Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\s+|\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+$")]
    private static partial Regex Lines();

    [GeneratedRegex(@"([^\n]+\n?)+|\n+")]
    private static partial Regex Paragraphs();
}
