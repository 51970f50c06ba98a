using System.Text;
using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Pairs;

namespace Corpus.Reading.Articles;

/// <summary>Writes words so that they can stand between the marks of an article.</summary>
internal sealed class MarkupWriter
{
    private const string Escaped = "\\`*_[]<>|~";

    /// <summary>What makes a line a heading, an item, or a line under a heading.</summary>
    private const string BeginsBlock = "#+-=";

    private readonly string _words;
    private readonly StringBuilder _written;

    private MarkupWriter(string words)
    {
        _words = words;
        _written = new StringBuilder(words.Length);
    }

    /// <summary>The words, with double marks in them turned to single where they stand in double ones, and with what Markdown would take for its own escaped.</summary>
    public static string Write(string words, MarkKind marks, bool isMarkdown)
    {
        string turned = Turned(words, marks);
        return isMarkdown ? Escape(turned, marks == MarkKind.Block) : turned;
    }

    /// <summary>The words, with double marks in them turned to single where they stand in double ones.</summary>
    public static string Turned(string words, MarkKind marks)
    {
        StringBuilder turned = new(words);
        foreach (KeyValuePair<int, char> mark in TurnedMarks.In(words, marks))
        {
            turned[mark.Key] = mark.Value;
        }

        return turned.ToString();
    }

    /// <summary>The words, with what Markdown would take for its own escaped.</summary>
    /// <param name="words">As they are to be read.</param>
    /// <param name="isAtLineStart">True where a line begins with them.</param>
    public static string Escape(string words, bool isAtLineStart)
    {
        MarkupWriter writer = new(words);
        writer.WriteMarkdown(isAtLineStart);
        return writer._written.ToString();
    }

    private void WriteMarkdown(bool isAtLineStart)
    {
        int stop = isAtLineStart ? StopOfNumber() : -1;
        int colon = -1;
        for (int at = 0; at < _words.Length; at++)
        {
            char c = _words[at];
            if (BareLink.MayBegin(c) && BareLink.At(_words, at) > 0)
            {
                // An address that is one of the words is no link to a source.
                colon = _words.IndexOf(':', at);
            }

            bool isMarkup = Escaped.IndexOf(c) >= 0 || (c == '&' && !IsBlank(at + 1));
            if (isMarkup || at == colon || at == stop || (isAtLineStart && at == 0 && BeginsBlock.IndexOf(c) >= 0))
            {
                _written.Append('\\');
            }

            _written.Append(c);
        }
    }

    /// <summary>The stop in "2. " at the beginning, which would make an item of a list; -1 for none.</summary>
    private int StopOfNumber()
    {
        int at = 0;
        while (at < _words.Length && _words[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at > 0 && at < _words.Length && _words[at] is '.' or ')' ? at : -1;
    }

    private bool IsBlank(int at) => at >= _words.Length || char.IsWhiteSpace(_words[at]);
}
