using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>What meetings are called in C#.</summary>
internal static class MeetingNames
{
    /// <summary>The lookup itself.</summary>
    public const string Lookup = "Meetings";

    /// <summary>Its last meeting.</summary>
    public const string Latest = "Latest";

    /// <summary>Its corpus as a value.</summary>
    public const string Corpus = "Corpus";

    /// <summary>The property of the lookup: "On20250330".</summary>
    public static string Member(MeetingHead head) => "On" + Name(head);

    /// <summary>The record: "Meeting20250330".</summary>
    public static string Type(MeetingHead head) => "Meeting" + Name(head);

    /// <summary>"20250330", and "20250330Telephone" or "20250330_2" where the identifier goes on after the day.</summary>
    private static string Name(MeetingHead head)
    {
        string day = head.Date.ToString();
        string rest = head.Id.Substring(day.Length);
        return day.Replace("-", "") + string.Concat(rest.Split(['-'], StringSplitOptions.RemoveEmptyEntries).Select(Part));
    }

    /// <summary>A capital or an underscore begins each part, so that "1-2" and "12" are two names.</summary>
    private static string Part(string word) =>
        word[0] is >= '0' and <= '9' ? "_" + word : char.ToUpperInvariant(word[0]) + word.Substring(1);
}
