namespace Corpus;

/// <summary>Who is reported to speak in some words of a statement.</summary>
internal static class SpanSpeakers
{
    /// <summary>The speakers of the acts that the words are part of; of the statement, where they are part of none.</summary>
    public static IEnumerable<Person> Of(QuotationSpan span)
    {
        Act[] acts = [.. span.Statement.Acts.Where(act => Holds(act, span))];
        return acts.Length > 0 ? acts.SelectMany(static act => act.Speakers) : span.Statement.Speakers;
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
