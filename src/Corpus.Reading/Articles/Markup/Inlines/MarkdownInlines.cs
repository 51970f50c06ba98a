namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Reads a paragraph of Markdown, by CommonMark 0.31, section 6, and with the bare links and footnotes of GitHub.</summary>
internal sealed class MarkdownInlines
{
    private readonly RawParagraph _paragraph;
    private readonly LinkDefinitions _definitions;
    private readonly string _text;
    private readonly InlineBuilder _builder;
    private readonly CodeSpans _code;
    private readonly Emphasis _emphasis;
    private readonly LinkBrackets _brackets;
    private readonly HtmlPairs _tags;
    private readonly int _lastCommentEnd;

    private MarkdownInlines(RawParagraph paragraph, LinkDefinitions definitions)
    {
        _paragraph = paragraph;
        _definitions = definitions;
        _text = paragraph.Text;
        _builder = new InlineBuilder(paragraph);
        _code = new CodeSpans(_text);
        _emphasis = new Emphasis(_builder);
        _brackets = new LinkBrackets(paragraph, _builder, _emphasis, definitions.Links);
        _tags = new HtmlPairs(_text, _builder);
        _lastCommentEnd = _text.LastIndexOf("-->", StringComparison.Ordinal);
    }

    public static InlineText Read(RawParagraph paragraph, LinkDefinitions definitions)
    {
        MarkdownInlines inlines = new(paragraph, definitions);
        int at = paragraph.ContentStart;
        while (at < inlines._text.Length)
        {
            at += inlines.Add(at);
        }

        return inlines._builder.Build();
    }

    /// <summary>Adds what stands at a place.</summary>
    /// <returns>How long it is.</returns>
    private int Add(int at)
    {
        switch (_text[at])
        {
            case '\\':
                return AddEscape(at);
            case '`':
                return AddCode(at);
            case '<':
                return AddPointed(at);
            case '&' when CharacterReference.At(_text, at, out char character) is > 0 and int length:
                _builder.Add(character, at, length);
                return length;
            case '!' when at + 1 < _text.Length && _text[at + 1] == '[':
                _brackets.Open(at + 1, isImage: true);
                return 2;
            case '[' when InlineMarks.Footnote(_text, at) is > 0 and int footnote:
                AddFootnote(at, footnote);
                return footnote;
            case '[':
                _brackets.Open(at, isImage: false);
                return 1;
            case ']':
                return _brackets.Close(at) - at;
            case '*' or '_' or '~':
                return _emphasis.Add(_text, at);
            case char c when BareLink.MayBegin(c) && BareLink.At(_text, at) is > 0 and int link:
                AddAddress(at, link, at, at + link);
                return link;
            default:
                _builder.Add(_text[at], at);
                return 1;
        }
    }

    private int AddEscape(int at)
    {
        bool isEscape = at + 1 < _text.Length && _text[at + 1] is > ' ' and <= '~' && !char.IsLetterOrDigit(_text[at + 1]);
        bool isBreak = at + 1 < _text.Length && _text[at + 1] == '\n';
        if (isEscape)
        {
            _builder.Add(_text[at + 1], at, 2);
        }
        else if (!isBreak)
        {
            _builder.Add('\\', at);
        }

        return isEscape ? 2 : 1;
    }

    /// <summary>The words of code are words of the sentence; marks in it quote nothing.</summary>
    private int AddCode(int at)
    {
        int run = CodeSpans.RunAt(_text, at);
        int close = _code.CloseOf(run, at + run);
        if (close < 0)
        {
            return run;
        }

        for (int i = at + run; i < close; i++)
        {
            _builder.Add(char.IsLetterOrDigit(_text[i]) ? _text[i] : ' ', i);
        }

        _builder.AddPiece(at, close + run);
        return close + run - at;
    }

    private int AddPointed(int at)
    {
        int link = InlineMarks.PointedLink(_text, at);
        if (link > 0)
        {
            AddAddress(at + 1, link, at, at + link + 2);
            return link + 2;
        }

        bool isOpenComment = at > _lastCommentEnd && string.CompareOrdinal(_text, at, "<!--", 0, 4) == 0;
        int tag = isOpenComment ? 0 : HtmlTag.At(_text, at);
        if (tag == 0)
        {
            _builder.Add('<', at);
            return 1;
        }

        if (HtmlTag.IsBreak(_text, at))
        {
            _builder.Add('\n', at, tag);
        }
        else if (HtmlTag.NameOf(_text, at) is "q" or "Q")
        {
            // A reader sees marks there.
            _builder.Add(_text[at + 1] == '/' ? '\u201D' : '\u201C', at, tag);
        }

        if (HiddenLink.In(_text, at, tag) is (int start, int end))
        {
            _builder.AddLink(new LinkTarget(_text.Substring(start, end - start), _paragraph.OffsetOf(start), _paragraph.OffsetOf(start) + end - start), _builder.Count);
        }

        _tags.Add(at, tag);
        return tag;
    }

    /// <summary>What a footnote names, it names where its number stands.</summary>
    private void AddFootnote(int at, int length)
    {
        if (_definitions.Footnotes.TryGetValue(LinkLabel.Of(_text, at, at + length), out LinkTarget? target))
        {
            _builder.AddLink(target, _builder.Count);
        }
    }

    private void AddAddress(int at, int length, int start, int end)
    {
        int place = _paragraph.OffsetOf(at);
        _builder.AddAddress(new LinkTarget(_text.Substring(at, length), place, place + length), start, end);
    }
}
