using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Page;

/// <summary>
/// Takes off the quotation marks around a readout that a spokesman gives as a whole, opened anew in each paragraph and closed once: "Press
/// Secretary X provided the following readout:" over "“Secretary Y spoke …". They enclose the text, and quote nobody who took part. What a
/// minister says in a statement of his own keeps its marks.
/// </summary>
internal static class QuotedReadout
{
    /// <summary>A head and the sentence that leads in stand in the first lines.</summary>
    private const int MostLinesOfHead = 40;

    private static readonly WordSet Readouts = WordLists.Set("titles-of-texts: what tells of a meeting as a whole");
    private static readonly WordSet Spokesmen = WordLists.Set("roles: who speaks for a ministry");

    public static DocumentLines Unquoted(DocumentLines document, Grammar grammar)
    {
        int lead = 0;
        int limit = Math.Min(document.Lines.Length, MostLinesOfHead);
        while (lead < limit && !LeadsIn(document.Content, document.Lines[lead], grammar))
        {
            lead++;
        }

        List<Fragment> marks = lead < limit ? MarksBehind(document, lead) : [];
        return marks.Count == 0 ? document : document.Without(marks);
    }

    private static bool LeadsIn(string text, TextLine line, Grammar grammar)
    {
        if (line.IsBlank || text[line.TextEnd - 1] != ':' || !grammar.Readouts.Is(text, line.TextStart, line.TextEnd))
        {
            return false;
        }

        Word word = Word.Read(text, line.TextStart, line.TextEnd);
        while (!word.IsNone && !Readouts.Contains(word.Core) && !Spokesmen.Contains(word.Core))
        {
            word = Word.Read(text, word.End, line.TextEnd);
        }

        return !word.IsNone;
    }

    /// <summary>The marks of all paragraphs up to the one that closes; none where one begins without, or nothing closes.</summary>
    private static List<Fragment> MarksBehind(DocumentLines document, int lead)
    {
        List<Fragment> marks = [];
        for (int first = NextText(document, lead + 1); first < document.Lines.Length;)
        {
            TextLine line = document.Lines[first];
            char open = document.Content[line.TextStart];
            if (open is not ('"' or '\u201C'))
            {
                return [];
            }

            int next = EndOfParagraph(document, first, open);
            TextLine last = document.Lines[next - 1];
            char close = open == '"' ? '"' : '\u201D';
            int more = Count(document.Content, line.TextStart + 1, last.TextEnd, open, close);
            marks.Add(line.Part(line.TextStart, line.TextStart + 1));
            if (more == 1 && document.Content[last.TextEnd - 1] == close)
            {
                marks.Add(last.Part(last.TextEnd - 1, last.TextEnd));
                return marks;
            }

            if (more != 0)
            {
                return [];
            }

            first = NextText(document, next);
        }

        return [];
    }

    private static int NextText(DocumentLines document, int index)
    {
        while (index < document.Lines.Length && document.Lines[index].IsBlank)
        {
            index++;
        }

        return index;
    }

    /// <summary>Behind the last line of the paragraph: a blank line follows, or one that opens a mark again.</summary>
    private static int EndOfParagraph(DocumentLines document, int first, char open)
    {
        int next = first + 1;
        while (next < document.Lines.Length && !document.Lines[next].IsBlank && document.Content[document.Lines[next].TextStart] != open)
        {
            next++;
        }

        return next;
    }

    /// <summary>How many marks close; an inner quotation in the same marks tells nothing, and is two more than one.</summary>
    private static int Count(string text, int start, int end, char open, char close)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            count += text[i] == close ? 1 : text[i] == open ? 2 : 0;
        }

        return count;
    }
}
