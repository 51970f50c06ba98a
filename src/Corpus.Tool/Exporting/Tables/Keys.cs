using System.Globalization;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>
/// The keys of rows. Each is made of one text alone and never of what else is read with it, so that tables that were written apart can be put
/// together as they are.
/// </summary>
internal static class Keys
{
    /// <summary>So many hexadecimal digits tell apart more texts than anybody has: 128 bits.</summary>
    private const int DigitsOfText = 32;

    /// <summary>The key of a text: the beginning of its SHA-256. Its identifier is none, which can get a number in a corpus with another text of that day.</summary>
    public static string Of(Meeting meeting) => meeting.Source.Sha256[..DigitsOfText];

    /// <summary>The key of a section: its place in the text, from 1, as numbers of sections can repeat.</summary>
    public static string Of(Section section) => Numbered(Of(section.Meeting), ".", section.Meeting.Sections.IndexOf(section));

    /// <summary>The key of a statement: that of its text, and what its identifier has behind the meeting.</summary>
    public static string Of(Statement statement) => string.Concat(Of(statement.Meeting), statement.Id.AsSpan(statement.Meeting.Id.Length));

    /// <summary>The key of an act.</summary>
    public static string OfAct(string statementKey, int index) => Numbered(statementKey, "#", index);

    /// <summary>The key of a reference.</summary>
    public static string OfReference(string statementKey, int index) => Numbered(statementKey, "@", index);

    /// <summary>The key of a person: country, family name and given name, as far as the text has them.</summary>
    public static string Of(Person person) =>
        $"{(person.Offices.IsEmpty ? "" : person.Offices[0].Country.Code)}:{person.Name}:{person.GivenName}";

    private static string Numbered(string key, string sign, int index) => string.Create(CultureInfo.InvariantCulture, $"{key}{sign}{index + 1}");
}
