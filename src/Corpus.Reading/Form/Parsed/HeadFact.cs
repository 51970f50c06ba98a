using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Parsed;

/// <summary>What a labelled line of a head tells.</summary>
internal enum FactKind
{
    /// <summary>"Date and time", also where only one of the two is given.</summary>
    Time,

    /// <summary>"Venue".</summary>
    Place,

    /// <summary>"Participants".</summary>
    Participants,

    /// <summary>"Format".</summary>
    Format,
}

/// <summary>A line of a head that says with a label what others say in a sentence: "Venue: Ministry of Defense".</summary>
/// <param name="Party">Whose participants the value names: "Japan" in "Japan: Mr. X, Minister of Defense"; null for everything else.</param>
internal sealed record HeadFact(FactKind Kind, string? Party, LocatedText Value);
