using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>What a rule decides: the office, or why it cannot be told.</summary>
/// <param name="Office">Null where it cannot be told.</param>
/// <param name="Problem">Under which rule that is reported; null with an office.</param>
/// <param name="Why">What the report says beside the words of the text.</param>
internal sealed record OfficeChoice(OfficeDefinition? Office, Rule? Problem, string Why)
{
    public static OfficeChoice Of(OfficeDefinition office) => new(office, null, string.Empty);

    public static OfficeChoice Unknown(string why) => new(null, Rules.UnknownOffice, why);

    public static OfficeChoice Unclear(string why) => new(null, Rules.UnclearParticipants, why);

    /// <summary>An office that was found, else nothing decided.</summary>
    public static OfficeChoice? OrNone(OfficeDefinition? office) => office is null ? null : Of(office);
}
