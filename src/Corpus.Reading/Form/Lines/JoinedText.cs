using System.Collections.Immutable;
using System.Text;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>
/// Text from several lines, joined with one space where the file cuts it; with none behind a hyphen ("Indo-" / "Pacific").
/// </summary>
internal sealed class JoinedText
{
    private static readonly WordSet BehindHangingHyphen = WordLists.Set("function-words: words behind a hanging hyphen");

    private readonly ImmutableArray<Fragment> _fragments;

    /// <summary>
    /// The fragment that the last slice came to: slices are asked for from left to right, and what was passed is not
    /// looked at again.
    /// </summary>
    private int _fragment;
    private int _fragmentOffset;

    private JoinedText(string text, ImmutableArray<Fragment> fragments)
    {
        Text = text;
        _fragments = fragments;
    }

    public string Text { get; }

    public static JoinedText Create(string content, IReadOnlyList<Fragment> fragments) => new(
        fragments.Count == 1 ? fragments[0].In(content) : Join(content, fragments), ImmutableArray.CreateRange(fragments));

    /// <summary>What stands between two fragments: one space, or nothing where a word was cut at its hyphen.</summary>
    public static string Separator(string content, Fragment before, Fragment after)
    {
        bool isCutWord = before.Length > 1 && content[before.End - 1] is '-' or '\u2010' && char.IsLetterOrDigit(content[before.End - 2])
            && char.IsLetterOrDigit(content[after.Start]);

        // "short- and long-range": the hyphen stands for what follows later.
        return isCutWord && !BehindHangingHyphen.Contains(Word.Read(content, after.Start, after.End).Core) ? "" : " ";
    }

    /// <summary>The whole of it.</summary>
    public LocatedText ToLocatedText() => new(Text, _fragments);

    /// <summary>The same, of which parts can be asked for from the beginning again.</summary>
    public JoinedText Anew() => new(Text, _fragments);

    /// <summary>The part between two offsets; it must not start before the end of the part asked for last.</summary>
    public LocatedText Slice(int start, int end)
    {
        ImmutableArray<Fragment>.Builder parts = ImmutableArray.CreateBuilder<Fragment>();
        while (_fragmentOffset < end)
        {
            Fragment fragment = _fragments[_fragment];
            int first = Math.Max(start, _fragmentOffset);
            int last = Math.Min(end, _fragmentOffset + fragment.Length);
            if (first < last)
            {
                int skipped = first - _fragmentOffset;
                parts.Add(new Fragment(fragment.Start + skipped, last - first, fragment.Line, fragment.Column + skipped));
            }

            if (_fragmentOffset + fragment.Length >= end)
            {
                break;
            }

            // A fragment begins with no blank, so a space at its end is the one that joins.
            _fragmentOffset += fragment.Length + (Text[_fragmentOffset + fragment.Length] == ' ' ? 1 : 0);
            _fragment++;
        }

        return new LocatedText(Text.Substring(start, end - start), parts.ToEquatableArray());
    }

    private static string Join(string content, IReadOnlyList<Fragment> fragments)
    {
        // A page that is cut everywhere is one long text: it is built in one piece, and not copied as it grows.
        StringBuilder text = new(fragments.Sum(fragment => fragment.Length + 1));
        for (int i = 0; i < fragments.Count; i++)
        {
            text.Append(i == 0 ? "" : Separator(content, fragments[i - 1], fragments[i]));
            text.Append(content, fragments[i].Start, fragments[i].Length);
        }

        return text.ToString();
    }
}
