using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// The names by which the text itself calls its ministers: "Minister Kihara" shows which word of "Kihara Minoru" is the
/// family name, whatever order the text follows.
/// </summary>
internal sealed class ShownNames
{
    private static readonly WordSet Titles = WordLists.Set("honorifics: called by").And(WordLists.Set("honorifics: forms of address"));

    private static readonly WordSet WordsOfOffice = WordLists.Set("honorifics: inside a title")
        .And(WordLists.Set("function-words: joins the words of a title"));

    private readonly HashSet<string> _names;

    private ShownNames(IEnumerable<string> names) => _names = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);

    public static ShownNames In(ParsedDocument form)
    {
        ShownNames shown = new([]);
        shown.Read(form.Title?.Text);
        foreach (LocatedText sentence in form.OpeningRest)
        {
            shown.Read(sentence.Text);
        }

        foreach (ParsedSection section in form.Sections)
        {
            foreach (ParsedBlock block in section.Blocks)
            {
                shown.Read(block.Text);
            }
        }

        return shown;
    }

    /// <summary>These and some that are known to be family names.</summary>
    public ShownNames And(IEnumerable<string> names) => new(_names.Concat(names));

    /// <summary>True where a minister is called by this word alone.</summary>
    public bool Contains(string word) => _names.Contains(word);

    private void Read(string? text)
    {
        if (text is null)
        {
            return;
        }

        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone; word = Word.Read(text, word.End, text.Length))
        {
            if (Titles.Contains(word.Core))
            {
                AddBehind(text, word);
            }
        }
    }

    private void AddBehind(string text, Word title)
    {
        Word name = Word.Read(text, title.End, text.Length);
        while (WordsOfOffice.Contains(name.Core))
        {
            name = Word.Read(text, name.End, text.Length);
        }

        Word next = Word.Read(text, name.End, text.Length);
        bool isWhole = !next.IsCapitalized || !char.IsLetter(text[name.End - 1]);
        string core = WithoutGenitive(name.Core);
        if (isWhole && name.IsCapitalized && core.Length > 1)
        {
            _names.Add(core);
        }
    }

    private static string WithoutGenitive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
            : word;
}
