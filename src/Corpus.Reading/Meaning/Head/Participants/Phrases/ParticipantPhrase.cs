using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>Someone named with an office, before it is known of which country.</summary>
/// <param name="Text">The text that names them.</param>
/// <param name="Offices">Every office of that title or short title, in the order of the files.</param>
/// <param name="Country">What the text says beside the office ("Australian", "of Germany"); null when it says nothing.</param>
/// <param name="NameWords">The words of the name, without titles; empty where there is none.</param>
/// <param name="First">The first token of the phrase.</param>
/// <param name="OfficeNext">The token behind the office.</param>
/// <param name="Next">The token behind the phrase.</param>
internal sealed record ParticipantPhrase(
    OpeningText Text,
    IReadOnlyList<OfficeDefinition> Offices,
    CountryDefinition? Country,
    IReadOnlyList<string> NameWords,
    int First,
    int OfficeNext,
    int Next)
{
    /// <summary>What belongs to the office beside its title, as written: "Acting", "former"; null when there is nothing.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The longer title that the office is only a part of, and that the lexicon does not know; null where it is whole.</summary>
    public TitleRange? Longer { get; init; }

    /// <summary>The office as it is written where it is written in full: "Secretary of Defense" in the title, for "Secretary" here.</summary>
    public string OfficeWords { get; init; } = Text.Between(First, OfficeNext);
}

/// <summary>Several who are named by their countries together; nobody where not each country has a name.</summary>
internal sealed record CounterpartList(int First, int Next, IReadOnlyList<ParticipantPhrase> Found)
{
    /// <summary>No list of countries is longer.</summary>
    public const int Most = 12;
}

/// <summary>The tokens of a title.</summary>
internal sealed record TitleRange(int First, int Next);
