namespace Corpus.Reading.Form.Body;

/// <summary>
/// How deep the items of a list are nested: a deeper indent begins a list in a list, and so does a marker of another
/// style at the same indent.
/// </summary>
internal sealed class ListLevels
{
    /// <summary>Lists are indented by two columns at least; a difference of one is an accident.</summary>
    private const int SmallestIndent = 2;

    /// <summary>No reader follows lists nested deeper.</summary>
    private const int DeepestLookUp = 16;

    private readonly List<(string Style, int Indent)> _open = [];

    /// <summary>The level of the next item, from 1.</summary>
    public int Enter(string style, int indent)
    {
        while (_open.Count > 0 && indent <= Top.Indent - SmallestIndent)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        if (_open.Count == 0 || indent >= Top.Indent + SmallestIndent)
        {
            return Push(style, indent);
        }

        // At one indent there are no more lists open than there are styles of markers.
        for (int i = _open.Count - 1; i >= 0 && Math.Abs(_open[i].Indent - indent) < SmallestIndent; i--)
        {
            if (_open[i].Style == style)
            {
                _open.RemoveRange(i + 1, _open.Count - i - 1);
                return _open.Count;
            }
        }

        return Push(style, indent);
    }

    /// <summary>True when an item with a marker of this style has come before, in the same list or one around it.</summary>
    public bool IsOpen(string style)
    {
        for (int i = _open.Count - 1; i >= 0 && i >= _open.Count - DeepestLookUp; i--)
        {
            if (_open[i].Style == style)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Closes every list: a paragraph or a heading follows.</summary>
    public void Clear() => _open.Clear();

    private (string Style, int Indent) Top => _open[_open.Count - 1];

    private int Push(string style, int indent)
    {
        _open.Add((style, indent));
        return _open.Count;
    }
}
