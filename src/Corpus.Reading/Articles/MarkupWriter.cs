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
    private readonly Dictionary<int, char> _turned;

    private MarkupWriter(string words, MarkKind marks)
    {
        _words = words;
        _written = new StringBuilder(words.Length);
        _turned = TurnedMarks.In(words, marks);
    }

    /// <summary>The words, with double marks in them turned to single where they stand in double ones, and with what Markdown would take for its own escaped.</summary>
    public static string Write(string words, MarkKind marks, bool isMarkdown)
    {
        MarkupWriter writer = new(words, marks);
        if (isMarkdown)
        {
            writer.WriteMarkdown(marks == MarkKind.Block);
        }
        else
        {
            writer.WritePlain();
        }

        return writer._written.ToString();
    }

    private void WritePlain()
    {
        for (int at = 0; at < _words.Length; at++)
        {
            _written.Append(CharacterAt(at));
        }
    }

    private void WriteMarkdown(bool isAtLineStart)
    {
        int stop = isAtLineStart ? StopOfNumber() : -1;
        int colon = -1;
        for (int at = 0; at < _words.Length; at++)
        {
            char c = CharacterAt(at);
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

    private char CharacterAt(int at) => _turned.TryGetValue(at, out char turned) ? turned : _words[at];

    private bool IsBlank(int at) => at >= _words.Length || char.IsWhiteSpace(_words[at]);
}
