using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Findings;

/// <summary>
/// What a reader of a file does not see: characters that hide, and letters that look like others. A comment can hide as well as
/// an entry can. Each of the two is reported once, at its first place, with how many lines more there are.
/// </summary>
internal sealed class HiddenText(TextFile file)
{
    private Fragment _hiddenAt;
    private string _hidden = "";
    private int _linesWithHidden;
    private Fragment _likeAt;
    private Lookalike _like;
    private int _linesWithLike;

    /// <summary>Looks at the next line.</summary>
    /// <param name="start">Where to begin: a byte order mark at the top of a file hides nothing.</param>
    /// <param name="end">Where to stop.</param>
    public void Look(TextLine line, int start, int end)
    {
        if (HiddenCharacter.FindFirst(file.Content, start, end) is HiddenCharacter hidden && _linesWithHidden++ == 0)
        {
            _hiddenAt = line.Part(hidden.Start, hidden.Start + hidden.Length);
            _hidden = hidden.Name;
        }

        if (Lookalike.FindFirst(file.Content, start, end) is Lookalike like && _linesWithLike++ == 0)
        {
            _likeAt = line.Part(like.Word.Start, like.Word.End);
            _like = like;
        }
    }

    /// <summary>What was found: none, one or two.</summary>
    public IEnumerable<ReadFinding> Found()
    {
        if (_linesWithHidden > 0)
        {
            yield return ReadFinding.Create(Rules.HiddenCharacter, file.Path, _hiddenAt, _hidden, More(_linesWithHidden, "such a character"));
        }

        if (_linesWithLike > 0)
        {
            yield return ReadFinding.Create(
                Rules.LookalikeLetter, file.Path, _likeAt, Excerpt.Of(_likeAt.In(file.Content)), _like.Name, _like.Latin, More(_linesWithLike, "such a letter"));
        }
    }

    private static string More(int lines, string what) => lines switch
    {
        1 => "",
        2 => "; one more line has " + what,
        _ => $"; {(lines - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)} more lines have {what}",
    };
}
