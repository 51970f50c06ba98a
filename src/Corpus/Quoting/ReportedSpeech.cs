using Corpus.Reading.Meaning.Sentences;

namespace Corpus;

/// <summary>Who is reported to speak in some words of a statement, and whether they are quoted there.</summary>
internal static class ReportedSpeech
{
    /// <summary>The speakers of the acts that the words are part of; of the statement, where they are part of none.</summary>
    public static IEnumerable<Person> SpeakersOf(QuotationSpan span)
    {
        Act[] acts = [.. span.Statement.Acts.Where(act => Holds(act, span))];
        return acts.Length > 0 ? acts.SelectMany(static act => act.Speakers) : span.Statement.Speakers;
    }

    /// <summary>True when the words stand inside quotation marks of the statement.</summary>
    public static bool IsInMarks(QuotationSpan span)
    {
        string text = span.Statement.Text;
        QuotationMark mark = QuotationMark.None;
        for (int i = 0; i < span.Start; i++)
        {
            bool isApostrophe = mark is QuotationMark.None or QuotationMark.Single && i > 0 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
            mark = isApostrophe ? mark
                : mark == QuotationMark.None ? Quotations.OpenedBy(text[i])
                : Quotations.ClosedBy(mark, text[i]) ? QuotationMark.None : mark;
        }

        for (int i = span.Start; i < span.Start + span.Length && mark != QuotationMark.None; i++)
        {
            bool isInside = i + 1 < text.Length && char.IsLetter(text[i + 1]);
            mark = Quotations.ClosedBy(mark, text[i]) && !(isInside && i > 0 && char.IsLetter(text[i - 1])) ? QuotationMark.None : mark;
        }

        return mark != QuotationMark.None;
    }

    private static bool Holds(Act act, QuotationSpan span)
    {
        int length = span.Statement.Text.Length;
        (int contentStart, int contentLength) = act.ContentRange.GetOffsetAndLength(length);
        (int verbStart, int verbLength) = act.VerbRange is { } verb ? verb.GetOffsetAndLength(length) : (contentStart, 0);
        return Overlaps(span, contentStart, contentLength) || Overlaps(span, verbStart, verbLength);
    }

    private static bool Overlaps(QuotationSpan span, int start, int length) => start < span.Start + span.Length && span.Start < start + length;
}
