using System.Globalization;
using Corpus.Reading.Dates;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>Phrases that documentation comments share. All of them are XML already.</summary>
internal static class Tooltip
{
    private const int LongestSentence = 240;
    private const int ShownDates = 12;

    /// <summary>A sentence in quotation marks, cut at a word where it is long.</summary>
    public static string Quote(string sentence) => "“" + XmlText.Of(Cut(sentence)) + "”";

    /// <summary>"First, 2025-03-30: “The Ministers …”"; null for nothing.</summary>
    public static string? Quote(string before, Mention? mention) =>
        mention is null ? null : before + mention.Date + ": " + Quote(mention.Text);

    public static string Cut(string sentence)
    {
        if (sentence.Length <= LongestSentence)
        {
            return sentence;
        }

        int space = sentence.LastIndexOf(' ', LongestSentence);
        int end = space > 0 ? space : LongestSentence;
        return sentence.Substring(0, char.IsHighSurrogate(sentence[end - 1]) ? end - 1 : end) + " …";
    }

    /// <summary>"Sunday, 2025-03-30".</summary>
    public static string Day(CalendarDate date) =>
        new DateTime(date.Year, date.Month, date.Day).DayOfWeek + ", " + date;

    /// <summary>"Defense Minister Nakatani and Defense Secretary Hegseth"; null when nobody is named.</summary>
    public static string? Who(IReadOnlyList<ReadParticipant> participants) =>
        participants.Count == 0 ? null : XmlText.Of(List(participants.Select(one => one.OfficeTitle + " " + one.Name).ToList()));

    /// <summary>"from 09:50 for about 85 minutes"; null when neither is known.</summary>
    public static string? Time(int? startMinutes, int? durationMinutes, bool isApproximate)
    {
        string? start = startMinutes is int minutes
            ? string.Format(CultureInfo.InvariantCulture, "from {0:D2}:{1:D2}", minutes / 60, minutes % 60)
            : null;
        string? duration = durationMinutes is int length
            ? string.Format(CultureInfo.InvariantCulture, "for {0}{1} minutes", isApproximate ? "about " : "", length)
            : null;
        return start is null ? duration : duration is null ? start : start + " " + duration;
    }

    /// <summary>"by telephone"; null when they met in person or the text does not say.</summary>
    public static string? How(ReadFormat? format) => format switch
    {
        ReadFormat.Telephone => "by telephone",
        ReadFormat.Video => "by video conference",
        _ => null,
    };

    /// <summary>"5 statements", "1 statement".</summary>
    public static string Count(int count, string one, string many) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);

    /// <summary>The days of the meetings, the first dozen of them.</summary>
    public static string Days(LinkedCorpus corpus, IReadOnlyList<int> meetings)
    {
        string days = string.Join(", ", meetings.Take(ShownDates).Select(meeting => corpus.Meetings[meeting].Date.ToString()));
        return meetings.Count <= ShownDates
            ? days
            : days + " and " + (meetings.Count - ShownDates).ToString(CultureInfo.InvariantCulture) + " more";
    }

    /// <summary>The country's name; the code where the corpus has no such country; null where there is no code.</summary>
    public static string? Country(LinkedCorpus corpus, string? code) =>
        code is null ? null : corpus.Countries.FirstOrDefault(country => country.Code == code)?.Name ?? code;

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[parts.Count - 1];

    /// <summary>The parts that are there, parted by a comma and a space, with a full stop; null when none is.</summary>
    public static string? Sentence(params string?[] parts)
    {
        string sentence = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return sentence.Length == 0 ? null : sentence + ".";
    }
}
