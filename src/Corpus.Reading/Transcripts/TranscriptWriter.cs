using System.Globalization;
using System.Text;
using Corpus.Reading.Collections;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// Writes a transcript, a line at a time: a keyword, and behind it words, numbers and text with a blank before each. No line becomes a string of
/// its own, for a thousand documents have a hundred thousand.
/// </summary>
internal sealed class TranscriptWriter
{
    private const string Nothing = "-";

    private readonly StringBuilder _text = new();

    /// <summary>In characters, with an end for each line.</summary>
    public int Length => _text.Length + 1;

    /// <summary>Begins a line.</summary>
    /// <param name="start">Its keyword with the blanks before it.</param>
    public TranscriptWriter Line(string start)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(start);
        return this;
    }

    /// <summary>A line that begins with a number.</summary>
    public TranscriptWriter Line(int start) => Line(start.ToString(CultureInfo.InvariantCulture));

    /// <summary>A line of a keyword and text; none where there is no text.</summary>
    public void LineOf(string keyword, string? text)
    {
        if (text is not null)
        {
            Line(keyword).Text(text);
        }
    }

    /// <summary>A line of a keyword and words; none where there are no words.</summary>
    public void LineOf(string keyword, EquatableArray<string> words)
    {
        if (words.Count > 0)
        {
            Line(keyword).Words(words);
        }
    }

    /// <summary>A word that cannot be taken for another, or for two.</summary>
    public TranscriptWriter Word(string word) => Plain(Escape.Word(word));

    /// <summary>A word, or the sign for nothing.</summary>
    public TranscriptWriter WordOrNothing(string? word) => string.IsNullOrEmpty(word) ? Plain(Nothing) : Word(word!);

    public TranscriptWriter Words(EquatableArray<string> words)
    {
        foreach (string word in words)
        {
            Word(word);
        }

        return this;
    }

    /// <summary>Words, or the sign for nothing.</summary>
    public TranscriptWriter WordsOrNothing(EquatableArray<string> words) => words.Count == 0 ? Plain(Nothing) : Words(words);

    /// <summary>What goes on to the end of the line; nothing where it is null.</summary>
    public TranscriptWriter Text(string? text) => text is null ? this : Plain(Escape.Text(text));

    public TranscriptWriter Number(int number) => Plain(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A word of the format itself, as it is.</summary>
    public TranscriptWriter Plain(string word)
    {
        _text.Append(' ').Append(word);
        return this;
    }

    /// <summary>The lines, with an end between each and the next.</summary>
    public override string ToString() => _text.ToString();
}
