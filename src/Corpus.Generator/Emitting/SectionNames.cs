using System.Globalization;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Emitting;

/// <summary>Names the properties by which a meeting's record shows its sections.</summary>
internal static class SectionNames
{
    /// <summary>The runtime loads no type with more than 65,535 methods; who has so many sections will not pick one by name.</summary>
    private const int Most = 1000;

    /// <summary>The members of <c>Corpus.Meeting</c>, which a section must not hide.</summary>
    private static readonly string[] OfMeeting =
    [
        "AreParticipantsComplete", "Body", "Catalog", "ChangesSince", "Date", "Duration", "End", "Format", "Head", "Id", "IsDurationApproximate",
        "IsSameTextAs", "Issuer",
        "Next", "Opening", "Participants", "Place", "Position", "Previous", "Published", "Quotable", "Quote", "References", "SectionAt", "Sections", "Source",
        "Start", "StartTime", "Statements", "Title", "ToTranscript", "Transcript",
    ];

    /// <summary>
    /// A name for each of the first thousand sections, if it has a number or a heading, and null for the others: the words
    /// of the heading in PascalCase; where no name can be made of them, "Section" and the number, or else the place in
    /// the document.
    /// </summary>
    public static IReadOnlyList<string?> Of(string typeName, EquatableArray<ParsedSection> sections)
    {
        MemberNames names = new([.. OfMeeting, typeName]);
        List<string?> properties = [];
        for (int i = 0; i < sections.Count; i++)
        {
            ParsedSection section = sections[i];
            bool isNamed = i < Most && (section.Number is not null || section.Heading is not null);
            properties.Add(isNamed ? names.Take(Wanted(section, i + 1)) : null);
        }

        return properties;
    }

    private static string Wanted(ParsedSection section, int place)
    {
        string words = Identifier.PascalCase(section.Heading?.Text ?? "");
        if (words.Length > 0)
        {
            return char.IsDigit(words[0]) ? "Section" + words : words;
        }

        string number = Identifier.PascalCase(section.Number ?? "");
        return "Section" + (number.Length > 0 ? number : place.ToString(CultureInfo.InvariantCulture));
    }
}
