using System.Collections.Immutable;
using System.Text;

namespace Corpus;

/// <summary>
/// Writes edits with ~~struck~~ and **added** words.
/// </summary>
/// <remarks>
/// CommonMark takes two asterisks for the end or the beginning of bold text by what stands on both sides of them: "deterrence**, and response**"
/// shows the asterisks. So a mark always has a blank, or an end of the text, on one side and none on the other: what was changed is
/// widened to the blanks around it, "~~deterrence~~ **deterrence, and response**".
/// </remarks>
internal sealed class MarkedWords
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();

    public static string Of(ImmutableArray<Edit> edits)
    {
        MarkedWords words = new();
        foreach (Edit edit in edits)
        {
            words.Add(edit.Kind, OneLine.Of(edit.Text));
        }

        words.Close();
        return words._text.ToString();
    }

    private void Add(EditKind kind, string text)
    {
        if (kind == EditKind.Deleted)
        {
            _before.Append(text);
            return;
        }

        if (kind == EditKind.Inserted)
        {
            _after.Append(text);
            return;
        }

        // Up to its first blank it goes on with what stands before it.
        int first = 0;
        while (first < text.Length && !char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        AddToBoth(text[..first]);
        if (first == text.Length)
        {
            return;
        }

        Close();
        AddToBoth(text[first..]);
    }

    private void AddToBoth(string text)
    {
        _before.Append(text);
        _after.Append(text);
    }

    /// <summary>Writes what stands between two blanks, struck and added where it is not the same.</summary>
    private void Close()
    {
        string[] before = WordsOf(_before);
        string[] after = WordsOf(_after);
        int most = Math.Min(before.Length, after.Length);
        int leading = 0;
        while (leading < most && before[leading] == after[leading])
        {
            leading++;
        }

        int trailing = 0;
        while (trailing < most - leading && before[^(trailing + 1)] == after[^(trailing + 1)])
        {
            trailing++;
        }

        Write(before[..leading], mark: "");
        Write(before[leading..^trailing], "~~");
        Write(after[leading..^trailing], "**");
        Write(before[^trailing..], mark: "");
    }

    private static string[] WordsOf(StringBuilder text)
    {
        string[] words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        text.Clear();
        return words;
    }

    /// <summary>Words with single blanks between them and before them, as Markdown shows them.</summary>
    private void Write(string[] words, string mark)
    {
        if (words.Length > 0)
        {
            _text.Append(_text.Length > 0 ? " " : "").Append(mark).Append(MarkdownText.Escape(string.Join(' ', words))).Append(mark);
        }
    }
}
