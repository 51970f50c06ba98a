using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;

namespace Corpus.Tool.Checking.Html;

/// <summary>
/// Cuts a page of the web into its paragraphs, by the tokens of the HTML standard. No tree is built: what counts is which elements part words, and a
/// page can nest elements a million deep.
/// </summary>
internal sealed class HtmlParagraphs
{
    private readonly string _file;
    private readonly HtmlParagraph _open = new();
    private readonly HtmlQuotes _quotes = new();
    private readonly List<InlineText> _all = [];
    private (LinkTarget Target, int TextStart)? _link;
    private int _superscripts;
    private int _codes;
    private string? _passed;
    private int _passedDepth;

    private HtmlParagraphs(string file) => _file = file;

    /// <summary>The paragraphs, in their order.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<InlineText> Read(string file, CancellationToken cancellation)
    {
        HtmlParagraphs page = new(file);
        using HtmlTokenizer tokens = new(new TextSource(file), HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        for (HtmlToken token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            cancellation.ThrowIfCancellationRequested();
            page.Add(token, Math.Min(tokens.Position, file.Length));
            tokens.State = token is HtmlTagToken { Type: HtmlTokenType.StartTag } tag ? StateIn(tag.Name) : HtmlParseMode.PCData;
        }

        page.EndParagraph();
        return [.. page._all];
    }

    /// <summary>How the content of an element is read.</summary>
    private static HtmlParseMode StateIn(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "textarea" or "title" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private void Add(HtmlToken token, int end)
    {
        if (_passed is not null)
        {
            Pass(token);
            return;
        }

        switch (token.Type)
        {
            case HtmlTokenType.Character:
                AddText(token.Position.Index, end);
                break;
            case HtmlTokenType.StartTag:
                Start((HtmlTagToken)token, end);
                break;
            case HtmlTokenType.Comment when HiddenLink.In(_file, token.Position.Index, end - token.Position.Index) is (int from, int to):
                _open.AddLink(new LinkTarget(_file[from..to], from, to), _open.Count);
                break;
            case HtmlTokenType.EndTag:
                End(token.Name, token.Position.Index, end);
                break;
        }
    }

    /// <summary>Up to the end of an element that holds no words of the article.</summary>
    private void Pass(HtmlToken token)
    {
        if (token.Name == _passed && token is HtmlTagToken { IsSelfClosing: false })
        {
            _passedDepth += token.Type == HtmlTokenType.StartTag ? 1 : -1;
            _passed = _passedDepth == 0 ? null : _passed;
        }
    }

    private void AddText(int start, int end)
    {
        for (int at = start; at < end;)
        {
            int length = 0;
            string written = _file[at] == '&' ? HtmlReference.At(_file, at, end, out length) : "";
            foreach (char character in length > 0 ? written : _file.AsSpan(at, 1))
            {
                // The words of code are words of the sentence; marks in it quote nothing.
                bool isMark = _codes > 0 && !char.IsLetterOrDigit(character);
                _open.Add(isMark ? ' ' : character, at, at + Math.Max(length, 1));
            }

            at += Math.Max(length, 1);
        }
    }

    private void Start(HtmlTagToken tag, int end)
    {
        string name = tag.Name;
        if (HtmlElements.IsBlock(name))
        {
            EndParagraph();
        }

        if (name == "br")
        {
            _open.AddAsItIs('\n', tag.Position.Index, end);
        }
        else if (HtmlElements.IsPassed(name) && !tag.IsSelfClosing)
        {
            (_passed, _passedDepth) = (name, 1);
        }
        else if (name == "a")
        {
            EndLink();
            _link = HtmlSource.Of(tag, "href", _file, end) is { } target ? (target, _open.Count) : null;
        }
        else if (name == "q")
        {
            _open.AddAsItIs(_quotes.Open(HtmlSource.Of(tag, "cite", _file, end)), tag.Position.Index, end);
        }
        else if (name == "blockquote")
        {
            _quotes.OpenBlock(HtmlSource.Of(tag, "cite", _file, end), _all.Count);
        }

        _superscripts += name == "sup" ? 1 : 0;
        _codes += HtmlElements.IsCode(name) ? 1 : 0;
    }

    private void End(string name, int start, int end)
    {
        if (HtmlElements.IsBlock(name))
        {
            EndParagraph();
        }

        if (name == "a")
        {
            EndLink();
        }
        else if (name == "q" && _quotes.Close(out LinkTarget? cited) is char mark)
        {
            _open.AddAsItIs(mark, start, end);
            if (cited is not null)
            {
                _open.AddLink(cited, _open.Count);
            }
        }
        else if (name == "blockquote")
        {
            _quotes.CloseBlock(_all);
        }

        _superscripts -= name == "sup" && _superscripts > 0 ? 1 : 0;
        _codes -= HtmlElements.IsCode(name) && _codes > 0 ? 1 : 0;
    }

    private void EndLink()
    {
        if (_link is not (LinkTarget target, int start))
        {
            return;
        }

        _link = null;
        bool isMarkOfNote = _superscripts > 0 && target.Address.StartsWith('#');
        if (isMarkOfNote)
        {
            _open.CutTo(start);
        }
        else
        {
            _open.AddLink(target, start);
        }
    }

    private void EndParagraph()
    {
        EndLink();
        if (_open.Count > 0)
        {
            _all.Add(_open.Build(_quotes.Group));
        }

        _open.Clear();
        _quotes.EndParagraph();
        _superscripts = 0;
        _codes = 0;
    }
}
