using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>
/// Decides whether a line without a marker goes on with the block before it. Pages were cut in the middle of sentences,
/// so a blank line alone separates nothing; what counts is whether the words before it have come to their end and
/// whether the words after it begin something.
/// </summary>
internal sealed class BlockJoint(DocumentLines document, Grammar grammar)
{
    private const int HangingIndent = 2;
    private const int ShortestSentence = 40;
    private const int LongestSmallWord = 4;

    private readonly string _content = document.Content;

    public bool Joins(OpenBlock open, BodyLine line, BodyLine? next)
    {
        TextLine text = line.Line;
        if (open.IsEmpty)
        {
            return true;
        }

        if (open.IsCompleteBefore(text.TextStart, line.IsApart))
        {
            return !CanEndAsHeading(open) && JoinsAfterSentence(open, line, next);
        }

        if (!line.IsApart && EndsInInitialOfName(open, text))
        {
            return true;
        }

        bool isLowerCase = char.IsLower(_content[text.TextStart]);
        if (open.EndsInColon)
        {
            return !line.IsApart && isLowerCase;
        }

        if (open.EndsInConnector)
        {
            return true;
        }

        if (IsLeadInBehindItem(open, line, next))
        {
            return false;
        }

        if (IsInsidePhrase(open, text))
        {
            return true;
        }

        return CanEndAsHeading(open)
            ? JoinsHeading(open, line, isLowerCase)
            : isLowerCase || JoinsSentence(open, line, next);
    }

    /// <summary>True when what is open may be a heading that ends here.</summary>
    public static bool CanEndAsHeading(OpenBlock open) => open.Marker switch
    {
        null => open.FollowsComplete && open.CanBeHeading(HeadingForm.MostWordsWithoutNumber) && !open.EndsInColon,
        _ => !open.IsBulleted && open.CanBeHeading(HeadingForm.MostWords),
    };

    /// <summary>
    /// A new paragraph begins after a blank line, or where a line was ended although more would have fitted on it.
    /// </summary>
    private bool JoinsAfterSentence(OpenBlock open, BodyLine line, BodyLine? next)
    {
        // What stands between item 1 and item 2 belongs to item 1, but for a heading over the next of numbered paragraphs.
        bool isBeforeNextItem = open.Marker is { Number: not null } current && next is { } following
            && MarkerReader.Read(_content, following.Line) is { } after
            && after.Style == current.Style && after.Ordinal == current.Ordinal + 1
            && !(line.IsApart && following.IsApart && grammar.Headings.Is(_content, line.Line.TextStart, line.Line.TextEnd, HeadingForm.MostWordsWithoutNumber));
        if (isBeforeNextItem)
        {
            return true;
        }

        bool isUnderItem = open.Marker is { } marker
            && document.IndentOf(line.Index) >= open.Indent + Math.Max(HangingIndent, marker.TextStart - marker.Start - 1);
        if (isUnderItem)
        {
            return true;
        }

        return !line.IsApart && !document.IsMeantBreakBefore(line.Index) && !NoteForm.Begins(_content, line.Line);
    }

    private bool JoinsHeading(OpenBlock open, BodyLine line, bool isLowerCase)
    {
        TextLine text = line.Line;
        if (isLowerCase)
        {
            return !grammar.Subjects.IsLowerCaseClause(_content, text.TextStart, text.TextEnd);
        }

        if (grammar.Starts.IsClear(_content, text.TextStart, text.TextEnd))
        {
            return open.Marker is null && !line.IsApart && StartsAsSentence(open) && !document.IsMeantBreakBefore(line.Index);
        }

        if (line.IsApart)
        {
            return open.Marker is null
                ? StartsAsSentence(open)
                : EndsInInitials(open) && grammar.Headings.Is(_content, text.TextStart, text.TextEnd);
        }

        return !document.IsMeantBreakBefore(line.Index);
    }

    /// <summary>What begins with "/" or a closing bracket begins nothing; an office or a country that is cut in two is no end.</summary>
    private bool IsInsidePhrase(OpenBlock open, TextLine text)
    {
        const string NeverFirst = "/&+,;.%)）]”’";
        Word last = Word.ReadBack(_content, open.LastPlace.Start, open.LastPlace.End);
        return NeverFirst.IndexOf(_content[text.TextStart]) >= 0
            || grammar.Subjects.IsCutName(last.Core, Word.Read(_content, text.TextStart, text.TextEnd));
    }

    /// <summary>"Realignment of U.S." / "Forces"</summary>
    private bool EndsInInitials(OpenBlock open) =>
        _content[open.LastPlace.End - 1] == '.'
        && Abbreviation.At(_content, open.LastPlace.Start, open.LastPlace.End - 1) == AbbreviationKind.Initials;

    /// <summary>
    /// "Press Secretary Colin F." / "Ames provided": a name is cut behind an initial; no office and no other subject
    /// begins there.
    /// </summary>
    private bool EndsInInitialOfName(OpenBlock open, TextLine text)
    {
        Word last = Word.ReadBack(_content, open.LastPlace.Start, open.LastPlace.End);
        Word before = Word.ReadBack(_content, open.LastPlace.Start, last.Start);
        Word next = Word.Read(_content, text.TextStart, text.TextEnd);
        return last.End - last.Start == 2 && last.IsCapitalized && _content[last.End - 1] == '.' && before.IsCapitalized
            && next.IsCapitalized && (HasOffice(open) || grammar.Readouts.Is(_content, open.LastPlace.Start, text.TextEnd))
            && !SentenceStarter.IsAt(_content, text.TextStart, text.TextEnd)
            && grammar.Subjects.FindVerbOfOffice(_content, text.TextStart, text.TextEnd) < 0;
    }

    private bool HasOffice(OpenBlock open) =>
        !grammar.Openings.NamesNobody(_content.Substring(open.LastPlace.Start, open.LastPlace.Length));

    private bool JoinsSentence(OpenBlock open, BodyLine line, BodyLine? next)
    {
        TextLine text = line.Line;
        if (grammar.Starts.IsClear(_content, text.TextStart, text.TextEnd))
        {
            return false;
        }

        return !IsHeadingOnItsOwn(open, line, next);
    }

    /// <summary>"The following points were raised:" behind a blank line and over items leads in these, whatever the item before it lacks.</summary>
    private bool IsLeadInBehindItem(OpenBlock open, BodyLine line, BodyLine? next) =>
        open.Marker != null && line.IsApart && next is { } following
        && SentenceStarter.IsAt(_content, line.Line.TextStart, line.Line.TextEnd) && _content[line.Line.TextEnd - 1] is ':' or '\uFF1A'
        && MarkerReader.Read(_content, following.Line) is not null;

    /// <summary>
    /// "In order to maintain" cut off from the rest is no heading, though nothing in it says so but its first word.
    /// </summary>
    private static bool StartsAsSentence(OpenBlock open) =>
        SentenceStarter.IsAt(open.Beginning, 0, open.Beginning.Length) && !open.Beginning.StartsWith("The ", StringComparison.Ordinal);

    /// <summary>True where all longer words have a capital, as in a heading; in the middle of a sentence few have one.</summary>
    private bool IsTitleCase(TextLine line)
    {
        for (Word word = Word.Read(_content, line.TextStart, line.TextEnd); !word.IsNone; word = Word.Read(_content, word.End, line.TextEnd))
        {
            if (word.IsLowerCase && word.Core.Length > LongestSmallWord)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLongSentence(TextLine line) =>
        char.IsUpper(_content[line.TextStart]) && line.Length >= ShortestSentence
        && grammar.Verbs.IsIn(_content, line.TextStart, Math.Min(line.TextEnd, line.TextStart + HeadingForm.Longest));

    /// <summary>
    /// A heading can follow a block that lacks its full stop. One word after a name is the rest of the name: "Futenma
    /// Replacement" / "Facility".
    /// </summary>
    private bool IsHeadingOnItsOwn(OpenBlock open, BodyLine line, BodyLine? next)
    {
        TextLine text = line.Line;
        if (!line.IsApart || next is not { } following || !grammar.Headings.Is(_content, text.TextStart, text.TextEnd, HeadingForm.MostWordsWithoutNumber))
        {
            return false;
        }

        Word first = Word.Read(_content, text.TextStart, text.TextEnd);
        Word last = Word.ReadBack(_content, open.LastPlace.Start, open.LastPlace.End);
        bool endsName = first.End == text.TextEnd && last.IsCapitalized;
        bool isBeforeText = grammar.Starts.IsClear(_content, following.Line.TextStart, following.Line.TextEnd)
            || (following.IsApart && IsLongSentence(following.Line) && IsTitleCase(text))
            || (following.IsApart && MarkerReader.Read(_content, following.Line) is not null);
        return first.IsCapitalized && !endsName && isBeforeText;
    }
}
