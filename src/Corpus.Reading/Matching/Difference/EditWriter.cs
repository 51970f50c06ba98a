using System.Collections.Immutable;
using System.Text;

namespace Corpus.Reading.Matching.Difference;

/// <summary>Writes edits of two texts, both from the beginning to the end, so that nothing of either is lost.</summary>
internal sealed class EditWriter(string before, string after)
{
    private readonly ImmutableArray<WordEdit>.Builder _edits = ImmutableArray.CreateBuilder<WordEdit>();
    private readonly StringBuilder _kept = new();
    private int _before;
    private int _after;

    /// <summary>What stands up to here was changed; blanks that it begins or ends with on both sides are kept.</summary>
    public void ChangeTo(int beforeEnd, int afterEnd)
    {
        int most = Math.Min(beforeEnd - _before, afterEnd - _after);
        int leading = 0;
        while (leading < most && IsSameBlank(_before + leading, _after + leading))
        {
            leading++;
        }

        int trailing = 0;
        while (trailing < most - leading && IsSameBlank(beforeEnd - trailing - 1, afterEnd - trailing - 1))
        {
            trailing++;
        }

        Keep(leading);
        Change(WordEditKind.Deleted, before.Substring(_before, beforeEnd - trailing - _before));
        Change(WordEditKind.Inserted, after.Substring(_after, afterEnd - trailing - _after));
        _before = beforeEnd - trailing;
        _after = afterEnd - trailing;
        Keep(trailing);
    }

    /// <summary>So many characters are the same.</summary>
    public void Keep(int length)
    {
        _kept.Append(before, _before, length);
        _before += length;
        _after += length;
    }

    public ImmutableArray<WordEdit> ToImmutable()
    {
        CloseKept();
        return _edits.ToImmutable();
    }

    private bool IsSameBlank(int inBefore, int inAfter) => before[inBefore] == after[inAfter] && char.IsWhiteSpace(before[inBefore]);

    private void Change(WordEditKind kind, string text)
    {
        if (text.Length > 0)
        {
            CloseKept();
            _edits.Add(new WordEdit(kind, text));
        }
    }

    private void CloseKept()
    {
        if (_kept.Length > 0)
        {
            _edits.Add(new WordEdit(WordEditKind.Kept, _kept.ToString()));
            _kept.Clear();
        }
    }
}
