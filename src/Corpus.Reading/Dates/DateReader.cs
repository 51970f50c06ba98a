using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>
/// Reads dates as texts write them. Who reads says how the text is cut and which forms are taken; whether the calendar has
/// such a day is found out by those who ask for it.
/// </summary>
internal sealed class DateReader(TokenRule tokens, DateForm[] forms)
{
    public static readonly DateReader OfLine = new(TokenDialect.DateOfLine, DateForms.OfLine);

    public static readonly DateReader OfMeeting = new(TokenDialect.Opening, DateForms.OfMeeting);

    public static readonly DateReader Slips = new(TokenDialect.Opening, DateForms.Slips);

    public static readonly DateReader OfEvent = new(TokenDialect.Sentence, DateForms.OfEvent);

    public static readonly DateReader OfEventBehindPreposition = new(TokenDialect.Sentence, DateForms.OfEventBehindPreposition);

    /// <summary>The date that begins at a place, blanks aside; null when none does.</summary>
    public WrittenDate? At(string text, int start, int limit)
    {
        DateScan scan = new(text, start, limit, tokens);
        scan.Peek();
        return DateForm.ReadFirst(forms, ref scan) ? scan.Date : null;
    }

    /// <summary>Behind the date that begins at a place; -1 when none does.</summary>
    public int EndAt(string text, int start, int limit) => At(text, start, limit)?.End ?? -1;
}
