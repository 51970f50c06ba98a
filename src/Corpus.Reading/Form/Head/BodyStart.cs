using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Head;

/// <summary>Tells whether a line that could be a title is instead the first of the text: a sentence, an item, a numbered heading.</summary>
internal static class BodyStart
{
    private const int LongestLookAhead = 600;
    private const int MostLines = 12;
    private const int FewestWords = 6;

    /// <summary>"Camp General Emilio Aguinaldo, Quezon City, Wednesday, September 24, 2025 (PNA)" is eighty.</summary>
    private const int LongestDateline = 120;

    private static readonly WordSet OfSentence = WordLists.Set("names: capital for the sentence only");
    private static readonly WordSet BeforeDay = WordLists.Set("sentence-starts: words before a day");

    public static bool IsAt(DocumentLines document, Grammar grammar, int index)
    {
        string text = document.Content;
        TextLine line = document.Lines[index];
        if (MarkerReader.Read(text, line) is { } marker && marker.Ordinal <= 1 && marker.TextStart < line.TextEnd && !document.Initials.Begins(marker, line.TextEnd))
        {
            return true;
        }

        if (line.Length > TitleForm.Longest || StartsWithDay(text, line))
        {
            return true;
        }

        int end = EndOfSentence(document, grammar, index);
        bool isSentence = IsReadout(document, grammar, index, end) || grammar.Starts.IsClause(text, line.TextStart, end) || IsWholeSentence(text, grammar, line.TextStart, end);
        return isSentence && !IsHeadline(document, grammar, index, end);
    }

    /// <summary>True where the line begins a sentence that says who met, with or without the day, the first of numbered ones too.</summary>
    public static bool IsOpeningAt(DocumentLines document, Grammar grammar, int index)
    {
        int end = EndOfSentence(document, grammar, index);
        int start = MarkerReader.Read(document.Content, document.Lines[index]) is { Ordinal: 1 } first ? first.TextStart : document.Lines[index].TextStart;
        return grammar.Openings.Is(document.Content, start, end, needsDay: false)
            || IsReadout(document, grammar, index, end);
    }

    /// <summary>
    /// "Ministers of Defence of Italy and Norway discuss ships" has subject and verb; but it has no stop, and the opening
    /// follows.
    /// </summary>
    private static bool IsHeadline(DocumentLines document, Grammar grammar, int index, int end)
    {
        string text = document.Content;
        TextLine line = document.Lines[index];
        if (end != line.TextEnd || line.Length > HeadingForm.Longest || text[end - 1] is ':' or '：' || SentenceEnd.FindStop(text, line.TextStart, end) >= 0)
        {
            return false;
        }

        for (int next = index + 1; next < document.Lines.Length && next <= index + MostLines; next++)
        {
            TextLine following = document.Lines[next];
            // A day on a line of its own stands between the title and the text.
            if (!following.IsBlank && DatelineForm.Is(text, following.TextStart, following.TextEnd))
            {
                return HasTextBehind(document, next);
            }

            if (!following.IsBlank && HeadLine.Read(text, following.TextStart, following.TextEnd, grammar)[0].Kind == PieceKind.Title)
            {
                return next > index + 1 && IsOpeningAt(document, grammar, next);
            }
        }

        return false;
    }

    private static bool HasTextBehind(DocumentLines document, int index) =>
        document.Lines.Skip(index + 1).Any(static line => !line.IsBlank);

    /// <summary>"Press Secretary X provided the following readout:", a name cut behind its initial included.</summary>
    private static bool IsReadout(DocumentLines document, Grammar grammar, int index, int end)
    {
        string text = document.Content;
        TextLine line = document.Lines[index];
        bool isCut = text[line.TextEnd - 1] == '.' && line.TextEnd - line.TextStart > 2 && char.IsUpper(text[line.TextEnd - 2]) && text[line.TextEnd - 3] == ' '
            && index + 1 < document.Lines.Length && !document.Lines[index + 1].IsBlank;
        return grammar.Readouts.Is(text, line.TextStart, isCut ? document.Lines[index + 1].TextEnd : end);
    }

    /// <summary>"On June 1, …": no title begins so.</summary>
    private static bool StartsWithDay(string text, TextLine line)
    {
        Word first = Word.Read(text, line.TextStart, line.TextEnd);
        int day = DateReader.OfLine.EndAt(text, first.End, line.TextEnd);
        return BeforeDay.Contains(first.Core) && day >= 0;
    }

    /// <summary>The end of the line, or of the last of those after it that go on with its sentence.</summary>
    private static int EndOfSentence(DocumentLines document, Grammar grammar, int index)
    {
        string text = document.Content;
        TextLine line = document.Lines[index];
        int start = line.TextStart;
        bool isCut = IsBehindDateline(text, line);
        for (int count = 0; count < MostLines && line.TextEnd - start < LongestLookAhead; count++)
        {
            int next = index + 1;
            while (next < document.Lines.Length && document.Lines[next].IsBlank && next - index <= MostLines)
            {
                next++;
            }

            if (next >= document.Lines.Length || document.Lines[next].IsBlank || !GoesOn(document, grammar, index, next, isCut))
            {
                break;
            }

            index = next;
            line = document.Lines[index];
        }

        return line.TextEnd;
    }

    /// <summary>"OTTAWA, May 3, 2024 - Today, the Honourable Bill": what stands behind a dateline begins the text, wherever its lines are cut.</summary>
    private static bool IsBehindDateline(string text, TextLine line)
    {
        int end = Math.Min(line.TextEnd, line.TextStart + LongestDateline);
        for (Word word = Word.Read(text, line.TextStart, line.TextEnd); word.End < end; word = Word.Read(text, word.End, line.TextEnd))
        {
            if (word.Core is "-" or "–" or "—" && DatelineForm.Is(text, line.TextStart, word.Start))
            {
                return OfSentence.Contains(Word.Read(text, word.End, line.TextEnd).Core);
            }
        }

        return false;
    }

    private static bool GoesOn(DocumentLines document, Grammar grammar, int index, int next, bool isCut)
    {
        string text = document.Content;
        TextLine line = document.Lines[index];
        TextLine following = document.Lines[next];
        if (SentenceEnd.FindStop(text, line.TextStart, line.TextEnd) >= 0)
        {
            return false;
        }

        if (char.IsLower(text[following.TextStart]) || Connector.IsLast(text, line.TextStart, line.TextEnd))
        {
            return true;
        }

        Word last = Word.ReadBack(text, line.TextStart, line.TextEnd);
        if (next == index + 1 && (isCut || grammar.Subjects.IsCutName(last.Core, Word.Read(text, following.TextStart, following.TextEnd))))
        {
            return true;
        }

        return next == index + 1 && !document.IsMeantBreakBefore(next)
            && !grammar.Starts.IsClear(text, following.TextStart, following.TextEnd)
            && HeadLine.Read(text, following.TextStart, following.TextEnd, grammar)[0].Kind == PieceKind.Title;
    }

    private static bool IsWholeSentence(string text, Grammar grammar, int start, int end)
    {
        bool hasVerb = false;
        int count = 0;
        for (Word word = Word.Read(text, start, end); !word.IsNone; word = Word.Read(text, word.End, end))
        {
            hasVerb |= grammar.Verbs.Is(word.Core);
            count++;
            if (hasVerb && count >= FewestWords && grammar.Ends.IsAfter(text, word.Start, word.End, end))
            {
                return true;
            }
        }

        return false;
    }
}
