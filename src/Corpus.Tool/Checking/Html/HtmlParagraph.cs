using System.Text;
using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;

namespace Corpus.Tool.Checking.Html;

/// <summary>Collects the characters of a paragraph, each with its place in the file.</summary>
internal sealed class HtmlParagraph
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<InlineLink> _links = [];

    /// <summary>How many characters there are.</summary>
    public int Count => _text.Length;

    /// <summary>Adds a character. Blanks in a row are one, as a reader sees them.</summary>
    public void Add(char character, int start, int end)
    {
        bool isBlank = character is ' ' or '\t' or '\n' or '\r' or '\f';
        bool isBehindBlank = _text.Length == 0 || _text[^1] is ' ' or '\n';
        if (isBlank && isBehindBlank)
        {
            // Those of one run go together where it is replaced.
            bool isOfRun = _text.Length > 0 && _ends[^1] == start;
            if (isOfRun)
            {
                _ends[^1] = end;
            }

            return;
        }

        AddAsItIs(isBlank ? ' ' : character, start, end);
    }

    /// <summary>Adds what is no text of the file: the mark that an element stands for, the end of a line.</summary>
    public void AddAsItIs(char character, int start, int end)
    {
        _text.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Adds a link whose words are the last characters.</summary>
    public void AddLink(LinkTarget target, int textStart) => _links.Add(new InlineLink(target, textStart, Count));

    /// <summary>Takes the characters from one on away again.</summary>
    public void CutTo(int count)
    {
        _text.Length = count;
        _starts.RemoveRange(count, _starts.Count - count);
        _ends.RemoveRange(count, _ends.Count - count);
    }

    /// <summary>The paragraph.</summary>
    /// <param name="group">The block quote that it stands in, by number; 0 for none.</param>
    public InlineText Build(int group) => new(_text.ToString(), [.. _starts], [.. _ends], [.. _links], [], [], _starts.Count == 0 ? 0 : _starts[0], _ends.Count == 0 ? 0 : _ends[^1], group);

    /// <summary>Begins the next.</summary>
    public void Clear()
    {
        CutTo(0);
        _links.Clear();
    }
}
