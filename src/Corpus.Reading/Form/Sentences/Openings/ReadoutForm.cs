using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Recognizes the sentence by which a spokesman gives a text, "Press Secretary X provided the following readout:": what
/// follows is the opening, and this is no title.
/// </summary>
internal sealed class ReadoutForm(FiniteVerb verbs)
{
    private const int MostWords = 40;

    private static readonly WordSet Given = WordLists.Set("titles-of-texts: what a spokesman gives");

    public bool Is(string text, int start, int end)
    {
        bool hasVerb = false;
        bool isAhead = text[end - 1] is ':' or '\uFF1A';
        bool hasText = false;
        string before = "";
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            hasVerb |= verbs.Is(word.Core, before);
            isAhead |= word.Core == "following" && before == "the";
            hasText |= hasVerb && Given.Contains(word.Core);
            before = word.Core;
            word = Word.Read(text, word.End, end);
        }

        return hasVerb && isAhead && hasText && word.IsNone;
    }
}
