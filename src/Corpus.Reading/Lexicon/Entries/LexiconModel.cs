using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>All lexicon files of a project together: what words mean.</summary>
internal sealed record LexiconModel(
    EquatableArray<OfficeDefinition> Offices,
    EquatableArray<PlaceDefinition> Places,
    EquatableArray<CountryDefinition> Countries,
    EquatableArray<VerbDefinition> Verbs,
    EquatableArray<TopicDefinition> Topics,
    EquatableArray<ReadFinding> Findings);

/// <summary>An office: "Defense Minister" of Japan.</summary>
/// <param name="Id">PascalCase identifier, unique among the offices.</param>
/// <param name="Title">The heading of its entry.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
/// <param name="ShortTitle">What a text calls its holder after the first time ("Minister", "Secretary"); null when not given.</param>
/// <param name="Names">Every way to write it, the title among them.</param>
internal sealed record OfficeDefinition(
    string Id, string Title, string CountryCode, string? ShortTitle, EquatableArray<string> Names)
{
    /// <summary>True where one entry gives the office to many countries: then only a text says whose it is.</summary>
    public bool IsOfMany { get; init; }
}

/// <summary>A place, as venue or as mention.</summary>
/// <param name="City">Null for a place that is larger than a city.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2; null for a place that belongs to no country (a sea).</param>
/// <param name="TimeZoneId">IANA; null for a place that is never a venue.</param>
internal sealed record PlaceDefinition(
    string Id, string Name, string? City, string? CountryCode, string? TimeZoneId, EquatableArray<string> Names);

/// <summary>Which name texts write first in the full names of a country's people.</summary>
internal enum NameOrder
{
    /// <summary>"Richard Marles"; what is not said of a country.</summary>
    GivenFirst,

    /// <summary>"Shin Won-sik".</summary>
    FamilyFirst,

    /// <summary>"Ng Eng Hen" and "Desmond Lee": the family name where there are three words or more, else either.</summary>
    FamilyFirstOfThree,

    /// <summary>"Kihara Minoru" and "Minoru Kihara".</summary>
    Either,
}

/// <summary>A country and every way to write it; adjectives ("Japanese") are not names of the country itself.</summary>
internal sealed record CountryDefinition(
    string Code, string Name, EquatableArray<string> Names, EquatableArray<string> Adjectives)
{
    /// <summary>PascalCase identifier: "UnitedStates".</summary>
    public string Id { get; init; } = Identifier.FromText(Name, "Country");

    /// <summary>How full names go unless capitals say otherwise.</summary>
    public NameOrder NameOrder { get; init; }

    /// <summary>Family names of ministers, which tell the order of a full name.</summary>
    public EquatableArray<string> FamilyNames { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whole names of those who have been its ministers.</summary>
    public EquatableArray<string> Ministers { get; init; } = EquatableArray<string>.Empty;

    /// <summary>What its news agency of state is called in datelines: "SPA".</summary>
    public EquatableArray<string> Agencies { get; init; } = EquatableArray<string>.Empty;

    /// <summary>"Franco": names the country only where a hyphen joins it to another.</summary>
    public EquatableArray<string> Prefixes { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Names of the country that people bear too: "Jordan".</summary>
    public EquatableArray<string> NamesOfPeople { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Longer names of other things in which the country's stands: "Northern Ireland".</summary>
    public EquatableArray<string> Exclusions { get; init; } = EquatableArray<string>.Empty;
}

/// <summary>A reporting verb.</summary>
/// <param name="Id">The member of the enum: "TakeNote".</param>
/// <param name="Kind">The member of <c>Corpus.SpeechAct</c>: "Assertive".</param>
/// <param name="Forms">Its finite forms: "took note of", "take note of", "takes note of".</param>
internal sealed record VerbDefinition(string Id, string Kind, EquatableArray<string> Forms);

/// <summary>A topic.</summary>
/// <param name="Label">The heading of its entry.</param>
/// <param name="Phrases">What marks it; "*" at the end of a word stands for any ending.</param>
/// <param name="Exclusions">Phrases that do not mark it although a shorter one inside would.</param>
internal sealed record TopicDefinition(
    string Id, string Label, EquatableArray<string> Phrases, EquatableArray<string> Exclusions);
