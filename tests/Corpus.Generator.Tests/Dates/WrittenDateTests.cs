using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Events;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Dates;

/// <summary>
/// What each of the three who read dates takes at the beginning of a text, and what it says there: a line only asks how
/// far a date goes; an opening tells year, month and day; a sentence of the meeting of March 30, 2025 dates an event.
/// "?" is what the words leave open.
/// </summary>
public sealed class WrittenDateTests
{
    private static readonly CalendarDate Meeting = new(2025, 3, 30);

    [Theory]
    [InlineData("May", 5)]
    [InlineData("may", null)]
    [InlineData("", null)]
    public void A_month_has_its_capital_where_a_verb_could_stand(string word, int? month) => Assert.Equal(month, MonthName.OfCapitalized(word));

    [Theory]
    // The year first, in numbers.
    [InlineData("2024-05-03, they", "2024-05-03", "2024-05-03 = 2024-05-03", null)]
    [InlineData("2024/5/3 they", "2024/5/3", "2024-05-03 = 2024/5/3", null)]
    [InlineData("2024.12.31 they", "2024.12.31", "2024-12-31 = 2024.12.31", null)]
    [InlineData("2024-13-45 they", "2024-13-45", "2024-13-45 = 2024-13-45", null)]
    [InlineData("2024-05-03(Fri) they", "2024-05-03(Fri)", "2024-05-03 = 2024-05-03", null)]
    [InlineData("2024-05-03日 they", "2024-05-03", null, null)]
    [InlineData("2024-05-123 they", null, "2024-05-123 = 2024-05-123", null)]
    [InlineData("2024-5/3 they", null, "2024-05-03 = 2024-5/3", null)]
    [InlineData("24-05-03 they", null, null, null)]
    // The month first.
    [InlineData("June 1, 2023 they", "June 1, 2023", "2023-06-01 = June 1, 2023", "2023-06-01 = June 1, 2023")]
    [InlineData("May 3rd 2024 they", "May 3rd 2024", "2024-05-03 = May 3rd 2024", "2024-05-03 = May 3rd 2024")]
    [InlineData("October 19 they", "October 19", "?-10-19 = October 19", "2024-10-19 = October 19")]
    [InlineData("Feb. 7, 2025 they", "Feb. 7, 2025", "2025-02-07 = Feb. 7, 2025", "2025-02-07 = Feb. 7, 2025")]
    [InlineData("Sept 4, 2024 they", "Sept 4, 2024", "2024-09-04 = Sept 4, 2024", "2024-09-04 = Sept 4, 2024")]
    [InlineData("JUNE 1, 2023 they", "JUNE 1, 2023", "2023-06-01 = JUNE 1, 2023", "2023-06-01 = JUNE 1, 2023")]
    [InlineData("june 1, 2023 they", null, null, null)]
    [InlineData("Febuary 7, 2025 they", "Febuary 7, 2025", null, null)]
    [InlineData("June1, 2023 they", "June1, 2023", null, null)]
    [InlineData("June 1,2023 they", "June 1,2023", "2023-06-01 = June 1,2023", "2023-06-01 = June 1,2023")]
    [InlineData("June 1. 2023 they", "June 1. 2023", "2023-06-01 = June 1. 2023", "2024-06-01 = June 1")]
    [InlineData("June 1 of 2023 they", "June 1", "?-06-01 = June 1", "2023-06-01 = June 1 of 2023")]
    [InlineData("June 1, 1853 they", "June 1, 1853", "?-06-01 = June 1", "?-06-01 = June 1")]
    [InlineData("June 32, 2023 they", "June 32, 2023", "2023-06-32 = June 32, 2023", "?-06-? = June")]
    [InlineData("February 30, 2024 they", "February 30, 2024", "2024-02-30 = February 30, 2024", "2024-02-? = February 30, 2024")]
    [InlineData("may 1", null, null, null)]
    [InlineData("MAY 3RD, 2024 they", "MAY 3RD, 2024", "2024-05-03 = MAY 3RD, 2024", "2024-05-03 = MAY 3RD, 2024")]
    [InlineData("Marc 3, 2024 they", null, null, null)]
    // Several days: a line ends at the sign, an opening takes the first, an event has none of them.
    [InlineData("June 1-2, 2023 they", "June 1", "2023-06-01 = June 1-2, 2023", "2023-06-01 = June 1-2, 2023")]
    [InlineData("June 1–2, 2023 they", "June 1", "2023-06-01 = June 1–2, 2023", "2023-06-01 = June 1–2, 2023")]
    [InlineData("June 1/2, 2023 they", "June 1", "2023-06-01 = June 1/2, 2023", "?-06-? = June")]
    // The day first.
    [InlineData("3 May 2024 they", "3 May 2024", "2024-05-03 = 3 May 2024", "2024-05-03 = 3 May 2024")]
    [InlineData("3 May, 2024 they", "3 May, 2024", "2024-05-03 = 3 May, 2024", "2024-05-03 = 3 May, 2024")]
    [InlineData("3rd of May 2024 they", "3rd of May 2024", "2024-05-03 = 3rd of May 2024", "2024-05-03 = 3rd of May 2024")]
    [InlineData("22 NOV 2024 3:05PM", "22 NOV 2024", "2024-11-22 = 22 NOV 2024", "2024-11-22 = 22 NOV 2024")]
    [InlineData("3 Sept. 2024 they", "3 Sept. 2024", "2024-09-03 = 3 Sept. 2024", "2024-09-03 = 3 Sept. 2024")]
    [InlineData("3-4 May 2024 they", null, "2024-05-03 = 3-4 May 2024", "2024-05-03 = 3-4 May 2024")]
    [InlineData("4 February’s talks", "4 February", null, "2025-02-04 = 4 February’s")]
    [InlineData("3-May-2024 they", "3-May-2024", "2024-05-03 = 3-May-2024", null)]
    // Years of an era.
    [InlineData("May 1, Reiwa 1 (2019) they", "May 1, Reiwa 1 (2019)", "2019-05-01 = May 1, Reiwa 1 (2019)", "2024-05-01 = May 1")]
    [InlineData("May 1, Reiwa 1 (2019", "May 1, Reiwa 1", "2019-05-01 = May 1, Reiwa 1", "2024-05-01 = May 1")]
    [InlineData("1 May Heisei 31 they", "1 May Heisei 31", "2019-05-01 = 1 May Heisei 31", "2024-05-01 = 1 May")]
    [InlineData("May 1, Showa 50, they", "May 1, Showa 50", "1975-05-01 = May 1, Showa 50", "2024-05-01 = May 1")]
    [InlineData("May 1, Reiwa they", "May 1", "?-05-01 = May 1", "2024-05-01 = May 1")]
    // A weekday stands beside the day of a line, and before that of an event.
    [InlineData("Friday, May 3, 2024 they", "Friday, May 3, 2024", null, "2024-05-03 = Friday, May 3, 2024")]
    [InlineData("Fri. 3 May 2024 they", "Fri. 3 May 2024", null, null)]
    [InlineData("May 3, 2024 (Friday) they", "May 3, 2024 (Friday)", "2024-05-03 = May 3, 2024", "2024-05-03 = May 3, 2024")]
    [InlineData("May 3, 2024, Friday they", "May 3, 2024", "2024-05-03 = May 3, 2024", "2024-05-03 = May 3, 2024")]
    [InlineData("May 3, 2024 Friday they", "May 3, 2024 Friday", "2024-05-03 = May 3, 2024", "2024-05-03 = May 3, 2024")]
    // A month, or a year, alone is what an event has.
    [InlineData("April 2024 they", null, null, "2024-04-? = April 2024")]
    [InlineData("in April they", null, null, "2024-04-? = in April")]
    [InlineData("in early January they", null, null, "2025-01-? = in early January")]
    [InlineData("February's meeting", null, null, "2025-02-? = February's")]
    [InlineData("in April this year they", null, null, "2025-04-? = in April this year")]
    [InlineData("on April 4 last year they", null, null, "2024-04-04 = on April 4 last year")]
    [InlineData("in Feb. 2025 they", null, null, "2025-02-? = in Feb. 2025")]
    [InlineData("in 2023 they", null, null, "2023-?-? = in 2023")]
    [InlineData("2023 they", null, null, null)]
    [InlineData("in 1853 they", null, null, null)]
    // Relative to the meeting.
    [InlineData("this April they", null, null, "2025-04-? = this April")]
    [InlineData("last April they", null, null, "2024-04-? = last April")]
    [InlineData("last March they", null, null, "2024-03-? = last March")]
    [InlineData("next February they", null, null, "2026-02-? = next February")]
    [InlineData("last month’s meeting", null, null, "2025-02-? = last month’s")]
    [InlineData("next year they", null, null, "2026-?-? = next year")]
    [InlineData("yesterday they", null, null, "2025-03-29 = yesterday")]
    [InlineData("the previous day they", null, null, "2025-03-29 = the previous day")]
    [InlineData("the day before they", null, null, "2025-03-29 = the day before")]
    [InlineData("on the same day they", null, null, "2025-03-30 = on the same day")]
    [InlineData("today they", null, null, "2025-03-30 = today")]
    [InlineData("the day after they", null, null, null)]
    [InlineData("last April 4 they", null, null, "2024-04-? = last April")]
    [InlineData("this they", null, null, null)]
    public void A_date_is_read_as_far_as_the_reader_takes_it(string text, string? inLine, string? inOpening, string? inSentence) =>
        Assert.Equal((inLine, inOpening, inSentence), (InLine(text), InOpening(text), InSentence(text)));

    [Fact]
    public void The_days_of_a_month_are_read_in_words()
    {
        string[] days =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
            "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
        ];

        Assert.All(days, (word, index) => Assert.Equal(
            (word, string.Create(CultureInfo.InvariantCulture, $"2024-05-{index + 1:D2}")), (word, InOpening($"the {word} of May 2024 they")?[..10])));
    }

    [Theory]
    [InlineData("and")]
    [InlineData("to")]
    [InlineData("until")]
    [InlineData("till")]
    [InlineData("through")]
    [InlineData("&")]
    public void Of_several_days_the_first_counts(string word) => Assert.Equal("2023-05-03", InSentence($"on May 3 {word} 5, 2023 they")?[..10]);

    [Theory]
    [InlineData("in April", EventTime.ToCome, "2025-04-?")]
    [InlineData("in March", EventTime.ToCome, "2025-03-?")]
    [InlineData("on March 29", EventTime.ToCome, "2026-03-29")]
    [InlineData("in April", EventTime.Unknown, "?-04-?")]
    [InlineData("on February 29", EventTime.Past, "2024-02-29")]
    [InlineData("in April 2020", EventTime.ToCome, "2020-04-?")]
    public void A_year_that_is_left_out_is_the_nearest_on_the_side_of_the_event(string text, object time, string day) =>
        Assert.Equal(day, EventDayAt(text, (EventTime)time, out _));

    [Theory]
    [InlineData("January", true)]
    [InlineData("jan.", true)]
    [InlineData("Sept", true)]
    [InlineData("Febuary", true)]
    [InlineData("Setember", false)]
    [InlineData("Septembr", true)]
    [InlineData("Jun", true)]
    [InlineData("Juni", false)]
    [InlineData("Ju", false)]
    [InlineData("Mayor", false)]
    [InlineData("Mars", false)]
    public void A_line_knows_a_month_also_where_it_is_misspelt(string word, bool isMonth) => Assert.Equal(isMonth, MonthName.OfMisspelt(word) != null);

    [Fact]
    public void A_form_reads_its_example_whole() => Assert.All(
        DateForms.OfLine.Select(form => (form.Example, Tokens: TokenDialect.DateOfLine, form))
            .Concat(DateForms.OfMeeting.Select(form => (form.Example, Tokens: TokenDialect.Opening, form)))
            .Concat(DateForms.OfEventBehindPreposition.Select(form => (form.Example, Tokens: TokenDialect.Sentence, form))),
        row =>
        {
            DateScan scan = new(row.Example, 0, row.Example.Length, row.Tokens);
            Assert.True(row.form.Read(ref scan), row.Example);
            Assert.Equal(row.Example.Length, scan.At);
        });

    private static string? InLine(string text)
    {
        int end = DateReader.OfLine.EndAt(text, 0, text.Length);
        return end < 0 ? null : text[..end];
    }

    private static string? InOpening(string text)
    {
        OpeningText opening = new(new LocatedText(text, new[] { new Fragment(0, text.Length, 1, 1) }.ToEquatableArray()));
        return DateExpression.At(opening, 0) is { } date
            ? $"{Written(date.Year, date.Month, date.Day)} = {opening.Between(date.First, date.Next)}"
            : null;
    }

    private static string? InSentence(string text) =>
        EventDayAt(text, EventTime.Past, out string words) is string day ? $"{day} = {words}" : null;

    private static string? EventDayAt(string text, EventTime time, out string words)
    {
        Sentence sentence = new(text);
        EventDay? day = new EventDayReader(sentence, Meeting).ReadAt(0, time, out int next);
        words = text[..sentence.EndBefore(next)];
        return day is { } read ? Written(read.Year, read.Month, read.Day) : null;
    }

    private static string Written(int? year, int? month, int? day) =>
        string.Create(null, $"{year?.ToString("D4", null) ?? "?"}-{month?.ToString("D2", null) ?? "?"}-{day?.ToString("D2", null) ?? "?"}");
}
