using System.Globalization;
using Corpus.Generator.Tests.Form;
using Corpus.Generator.Tests.Meaning.Statements;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Family;

/// <summary>What the generator finds in a text, in the words of README.md.</summary>
internal sealed class FamilyReading(ReadMeeting meeting)
{
    private static readonly CompiledLexicon Lexicon = new(BuiltInLexicon.Model);

    public static FamilyReading Of(FamilyText text)
    {
        TextFile file = new("texts/" + text.FileName, text.Content, Kind: "", IsUtf8: true, IsBuiltIn: false);
        ParsedDocument form = ParsedText.Of(file);
        return new FamilyReading(MeetingReader.Read(form, Lexicon, CancellationToken.None));
    }

    public IEnumerable<ParsedBlock> Blocks => meeting.Form.Sections.Items.SelectMany(section => section.Blocks.Items);

    public string Title => meeting.Form.Title?.Text ?? "-";

    public string Issuer => meeting.Form.Issuer?.Text ?? "-";

    public string Held => meeting.Head?.Date.ToString() ?? "-";

    public string Published => meeting.Head?.Published?.ToString() ?? "-";

    public string Format => meeting.Head?.Format?.ToString() ?? "-";

    public string Start => meeting.Head?.StartMinutes is int minutes
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}")
        : "-";

    public string Length => meeting.Head?.DurationMinutes is int minutes
        ? minutes.ToString(CultureInfo.InvariantCulture) + (meeting.Head.IsDurationApproximate ? " approximate" : "")
        : "-";

    public string Place => meeting.Head?.Place is ReadPlace place
        ? $"{place.Name} | {place.City ?? "-"} | {place.CountryCode ?? "-"}"
        : "-";

    public IEnumerable<string> Participants => meeting.Head is null
        ? []
        : meeting.Head.Participants.Items.Select(person =>
            $"{person.Name} | {person.GivenName ?? "-"} | {person.OfficeId} | {person.CountryCode}");

    public IEnumerable<string> Sections => meeting.Form.Sections.Items.Select(section =>
        section is { Number: null, Heading: null } ? "-" : $"{section.Number ?? "-"} | {section.Heading?.Text ?? "-"}");

    public IEnumerable<string> Diagnostics => meeting.Form.Findings.Items
        .Concat(meeting.Findings.Items)
        .Where(diagnostic => Rules.ById(diagnostic.Id).Severity != Severity.Info)
        .OrderBy(diagnostic => diagnostic.Place.Line)
        .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Place.Line}");

    /// <summary>The blocks before their first words: "2", or "1 (a) 2" for an item.</summary>
    public IEnumerable<string> Shapes => Blocks.Select(block =>
    {
        int statements = block.Sentences.Items.Count(sentence => !sentence.IsLeadIn);
        string number = block.Number is null ? "" : $" ({block.Number})";
        return block.IsItem ? $"{block.Level}{number} {statements}" : $"{statements}";
    });
}
