using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>Recognizes what begins a note under the text: "*1 …", "※ …", "Note: …", "(Note 2) …".</summary>
internal static class NoteForm
{
    private static readonly WordSet Labels = WordLists.Set("page-furniture: labels of a note");

    public static bool Begins(string text, TextLine line)
    {
        char first = text[line.TextStart];
        if (first is '*' or '※' or '†' or '‡')
        {
            return true;
        }

        Word word = Word.Read(text, line.TextStart, line.TextEnd);
        bool isNote = Labels.Contains(word.Core);
        return isNote && (first is '(' or '（' or '[' || text[word.End - 1] is ':' or '：');
    }
}
