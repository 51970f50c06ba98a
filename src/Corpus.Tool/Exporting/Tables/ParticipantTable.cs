using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Tool.Exporting.Tables.Placed<Corpus.Participant>>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>participants</c>.</summary>
internal static class ParticipantTable
{
    /// <summary>Makes it.</summary>
    public static ExportTable Create() => new ExportTable<Placed<Participant>>(
        "participants",
        "Somebody who took part in a meeting.",
        reading => reading.Meeting is Meeting meeting ? meeting.Participants.Select((participant, i) => new Placed<Participant>(meeting, i, participant)) : [],
        new(new ExportColumn("meeting_key", ColumnType.Text, "The row of `meetings` that it belongs to.") { IsKey = true, RefersTo = "meetings" }, row => Keys.Of(row.Meeting)),
        new(new ExportColumn("ordinal", ColumnType.Integer, "The place among the participants, from 1.") { IsKey = true }, row => row.Index + 1),
        Year(row => row.Meeting),
        Text("person_key", row => Keys.Of(row.Item.Person), "Country, family name and given name, with colons between them: `US:Austin:Lloyd J.`. A part that the text does not have is empty."),
        Text("family_name", row => row.Item.Person.Name, "The family name."),
        MaybeText("given_name", row => row.Item.Person.GivenName, "The given name; null when the text does not have it."),
        MaybeText("full_name", row => row.Item.Person.FullName, "Both, in the order of the country; null when the given name is not known."),
        Text("office_key", row => row.Item.Office.Id, "The office, by its identifier."),
        Text("office", row => row.Item.Office.Title, "The title of the office as the lexicon writes it."),
        Text("country", row => row.Item.Office.Country.Code, "The country whose office it is, ISO 3166-1 alpha-2."),
        MaybeText("qualifier", row => row.Item.Qualifier, "What the text puts to the office: \"Acting\", \"former\"; null when it puts nothing."));
}

/// <summary>Something of a meeting, with its place there.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Meeting">The meeting.</param>
/// <param name="Index">The place among those of its kind, from 0.</param>
/// <param name="Item">What it is.</param>
internal readonly record struct Placed<T>(Meeting Meeting, int Index, T Item);
