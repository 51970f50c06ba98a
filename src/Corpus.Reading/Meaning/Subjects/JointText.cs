using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Tells whether a text is a statement of all who took part: then "we" are they. A ministry's own "we" is nobody of them.</summary>
internal static class JointText
{
    private static readonly WordSet Words = WordLists.SetIgnoringCase("titles-of-texts: words of a text of all");

    public static bool Is(ParsedDocument form)
    {
        if (form.Title is not LocatedText title)
        {
            return false;
        }

        for (Word word = Word.Read(title.Text, 0, title.Text.Length); !word.IsNone; word = Word.Read(title.Text, word.End, title.Text.Length))
        {
            if (Words.Contains(word.Core))
            {
                return true;
            }
        }

        return false;
    }
}
