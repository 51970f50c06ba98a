namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>What has been read of a sentence that may be the opening, word by word.</summary>
internal readonly record struct OpeningState(
    bool HasDay,
    bool HasOffice,
    bool HasNamedOffice,
    bool HasName,
    bool HasCapital,
    bool HasMeeting,
    bool HasBody,
    bool HasMet,
    bool IsDenied,
    bool IsIntroduced,
    bool IsAfterAuxiliary,
    bool IsAfterMeeting,
    bool IsBehindComma,
    bool IsInRelative,
    bool IsBehindAs,
    int WordsSinceOffice,
    int WordsSinceMet,
    bool MeetsAlone)
{
    private const int MostWordsBeforeMeeting = 40;

    /// <summary>"The Ministers' Meeting was held in Riga.", "The meeting of the Baltic ministers was held", "The Joint Commission met in Riga."</summary>
    public bool IsHeld => HasMet && (HasMeeting || HasBody);

    /// <summary>"The two Ministers met at Arlon on 16 March 2022": who they are was told before. They "exchanged views on the meeting of 10 April" in a body.</summary>
    public bool IsOfThoseNamed => HasMet && MeetsAlone && HasOffice && HasDay;

    private bool Meets => HasMet && (MeetsAlone || (HasMeeting && WordsSinceMet <= MostWordsBeforeMeeting));

    public bool IsComplete(bool needsDay) => Meets && IsIntroduced && (HasDay || (HasNamedOffice && !needsDay));
}
