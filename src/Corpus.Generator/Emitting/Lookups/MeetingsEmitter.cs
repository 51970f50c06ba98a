using System.Globalization;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes the lookup <c>Meetings</c>.</summary>
internal static class MeetingsEmitter
{
    public const string TypeName = "Meetings";

    private const string Meeting = "global::Corpus.Meeting";
    private const string List = "global::System.Collections.Generic.IReadOnlyList<" + Meeting + ">";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        LookupEmitter lookup = new(TypeName, "Meeting", "meeting", options);
        Dictionary<string, string?> cities = corpus.Places.ToDictionary(place => place.Id, place => place.City, StringComparer.Ordinal);
        return lookup.Emit(
            "The meetings of the corpus: " + Span(corpus) + ". A meeting is built when it is first asked for.",
            corpus.Meetings.Select((meeting, position) => Member(meeting, cities, position, lookup.Catalog, options)),
            writer => WriteQueries(writer, lookup.Catalog),
            byId: lookup.Catalog + ".MeetingById(id)",
            find: lookup.Catalog + ".FindMeeting(text)",
            tryGet: lookup.Catalog + ".TryGetMeeting(id, out meeting)");
    }

    private static string Span(LinkedCorpus corpus) => corpus.Meetings.Count == 0
        ? "none"
        : Tooltip.Count(corpus.Meetings.Count, "meeting", "meetings") + ", " + corpus.Meetings[0].Date + " to " +
          corpus.Meetings[corpus.Meetings.Count - 1].Date;

    private static LookupMember Member(
        MeetingEntry meeting, Dictionary<string, string?> cities, int position, string catalog, EmitOptions options)
    {
        string type = options.Global(meeting.TypeName);
        string index = position.ToString(CultureInfo.InvariantCulture);
        string value = "(" + type + ")(" + catalog + ".Built(" + index + ") ?? " +
            catalog + ".Keep(" + index + ", new " + type + "(" + catalog + ", " + index + ")))";
        return new LookupMember(meeting.MemberName, type, value, Summary(meeting, cities));
    }

    private static string[] Summary(MeetingEntry meeting, Dictionary<string, string?> cities)
    {
        string? city = meeting.PlaceId is string place && cities.TryGetValue(place, out string? known) ? known : null;
        return
        [
            XmlText.Of(meeting.Title) + ". " + Tooltip.Day(meeting.Date) + ".",
            .. new[]
            {
                Tooltip.Sentence(
                    Tooltip.Who(meeting.Participants),
                    Tooltip.How(meeting.Format),
                    meeting.PlaceName is null ? null : "at " + XmlText.Of(meeting.PlaceName),
                    city is null || city == meeting.PlaceName ? null : XmlText.Of(city),
                    Tooltip.Time(meeting.StartMinutes, meeting.DurationMinutes, meeting.IsDurationApproximate),
                    meeting.StatementCount is int count ? Tooltip.Count(count, "statement", "statements") : null),
            }.OfType<string>(),
        ];
    }

    private static void WriteQueries(CodeWriter writer, string catalog)
    {
        // An editor shows the summary and no example element.
        writer.Summary(
            "The corpus as a value, to ask, to compare and to pass on: the meetings with all that their statements say." +
            "<para>Example: <c>int sentences = Meetings.Corpus.Statements.Count;</c></para>");
        writer.Line("public static global::Corpus.MeetingCorpus Corpus => " + catalog + ".Corpus;");
        writer.Line();
        writer.Summary("The last meeting in the order of the days.");
        writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">The corpus holds no meeting.</exception>");
        writer.Line("public static " + Meeting + " Latest => " + catalog + ".LatestMeeting;");
        writer.Line();
        Query(writer, "The meetings of a year.", "InYear(int year)", catalog + ".MeetingsInYear(year)", "year", "The year, as in 2025.");
        Query(writer, "The meetings of a day.", "On(global::System.DateOnly date)", catalog + ".MeetingsBetween(date, date)", "date", "The day, at the venue.");
        Query(writer, "The meetings that a person took part in.", "With(global::Corpus.Person person)", catalog + ".MeetingsWith(person)", "person", "The person, of this corpus or another.", canBeNull: true);
        Query(writer, "The meetings held at a place.", "At(global::Corpus.Place place)", catalog + ".MeetingsAt(place)", "place", "The place, of this corpus or another.", canBeNull: true);
        writer.Summary("The meetings from one day to another, both included.");
        writer.Line("/// <param name=\"from\">The first day.</param>");
        writer.Line("/// <param name=\"to\">The last day.</param>");
        writer.Line("/// <returns>The meetings, in order; each is built when it is read from the list.</returns>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The first day is after the last.</exception>");
        writer.Line("public static " + List + " Between(global::System.DateOnly from, global::System.DateOnly to) => " + catalog + ".MeetingsBetween(from, to);");
        writer.Line();
    }

    private static void Query(CodeWriter writer, string summary, string signature, string value, string parameter, string description, bool canBeNull = false)
    {
        writer.Summary(summary);
        writer.Line("/// <param name=\"" + parameter + "\">" + description + "</param>");
        writer.Line("/// <returns>The meetings, in order, none when there is none; each is built when it is read from the list.</returns>");
        if (canBeNull)
        {
            writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The " + parameter + " is null.</exception>");
        }

        writer.Line("public static " + List + " " + signature + " => " + value + ";");
        writer.Line();
    }
}
