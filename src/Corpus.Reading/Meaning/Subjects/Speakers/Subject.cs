using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>What kind of noun phrase a subject is; it decides how much must follow before it is taken for one.</summary>
internal enum SubjectKind
{
    /// <summary>"The Ministers", "Secretary Austin", "They".</summary>
    Participant,

    /// <summary>"Japan and the U.S.": speaks only where a reporting verb says so.</summary>
    Country,

    /// <summary>"The officials", "Foreign Minister Motegi": someone who speaks but does not take part.</summary>
    Other,
}

/// <summary>The subject of a clause.</summary>
/// <param name="Next">The token behind it.</param>
/// <param name="Speakers">Empty where it is not clear who is meant, or where it is nobody who takes part.</param>
internal sealed record Subject(SubjectKind Kind, int First, int Next, EquatableArray<int> Speakers)
{
    /// <summary>Of a title without a name that several have, all of these; empty elsewhere.</summary>
    public EquatableArray<int> Holders { get; init; } = EquatableArray<int>.Empty;

    /// <summary>True where a country is joined to it for which nobody took part: "The Philippines, Poland and Japan" of two.</summary>
    public bool HasOtherCountry { get; init; }

    /// <summary>True where one who took part and another who did not are joined in it: "Ambassador Cole and Minister Lund".</summary>
    public bool HasOthers { get; init; }
}
