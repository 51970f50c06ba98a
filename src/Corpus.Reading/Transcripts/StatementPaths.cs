using System.Globalization;
using Corpus.Reading.Form.Parsed;

namespace Corpus.Reading.Transcripts;

/// <summary>What the identifiers of the statements of a block have in common, and where they begin to count.</summary>
/// <param name="Path">What stands between the meeting and the ordinal: "/3.1/"; "/" where nothing names the block.</param>
/// <param name="First">The ordinal of the first statement, from 1.</param>
internal readonly record struct StatementPath(string Path, int First);

/// <summary>
/// The one place where statements get their identifiers: meeting, key, ordinal. The key names what holds the statement:
/// a section's own paragraphs together ("3"), or one item ("3.1"). Numbers that a document uses twice, or that look like
/// another's key, are told apart by "~2", "~3" … in the order of the document, so that no two keys are the same whatever
/// the numbers are.
/// </summary>
/// <remarks>The blocks of a document have to be told of in their order, each once.</remarks>
/// <param name="isOnly">True when the document has one section.</param>
internal sealed class StatementPaths(bool isOnly)
{
    private readonly StatementKeys _keys = new();

    /// <summary>The items that the present one stands in, with their levels: an item of level 2 stands under one of level 1.</summary>
    private readonly Stack<(int Level, string Key)> _items = new();

    private int _sections;
    private string _section = "";
    private int _bullets;

    /// <summary>How many statements of the section stand in its own paragraphs, so far.</summary>
    private int _ordinal;

    /// <summary>A section begins.</summary>
    public void Begin(ParsedSection section)
    {
        _sections++;
        _section = _keys.Unique(Named(section.Number) ?? (isOnly ? "" : "s" + _sections.ToString(CultureInfo.InvariantCulture)));
        _items.Clear();
        _bullets = 0;
        _ordinal = 0;
    }

    /// <summary>Of the next block of the section.</summary>
    public StatementPath Next(ParsedBlock block)
    {
        if (block.IsItem)
        {
            return new StatementPath(Path(KeyOf(block)), 1);
        }

        _items.Clear();
        int first = _ordinal + 1;
        _ordinal += block.Sentences.Items.Count(static sentence => !sentence.IsLeadIn);
        return new StatementPath(Path(_section), first);
    }

    private string KeyOf(ParsedBlock item)
    {
        while (_items.Count > 0 && _items.Peek().Level >= item.Level)
        {
            _items.Pop();
        }

        string parent = _items.Count == 0 ? _section : _items.Peek().Key;
        string own = Named(item.Number) ?? "b" + (++_bullets).ToString(CultureInfo.InvariantCulture);
        string key = _keys.Unique(parent.Length == 0 ? own : parent + "." + own);
        _items.Push((item.Level, key));
        return key;
    }

    private static string Path(string key) => key.Length == 0 ? "/" : "/" + key + "/";

    /// <summary>A number as a key; null where there is none, as where it has no character.</summary>
    private static string? Named(string? number) => string.IsNullOrEmpty(number) ? null : StatementKeys.Clean(number!);
}
