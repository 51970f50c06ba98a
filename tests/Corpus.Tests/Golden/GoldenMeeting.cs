using System.Collections.Immutable;

namespace Corpus.Tests.Golden;

/// <summary>
/// One golden table: what a person read in the head of a text, and a row for each of its statements. A null stands for
/// "-"; a city of "?" is not judged.
/// </summary>
internal sealed record GoldenMeeting(
    string Id,
    string Title,
    string Held,
    string? Published,
    string? Issuer,
    string Format,
    string Start,
    int Minutes,
    bool IsApproximate,
    string PlaceName,
    string? City,
    string CountryCode,
    string TimeZoneId,
    ImmutableArray<GoldenParticipant> Participants,
    ImmutableArray<GoldenSection> Sections,
    ImmutableArray<GoldenStatement> Statements)
{
    public string FileName => Id + ".txt";
}

internal sealed record GoldenParticipant(string Office, string Person, string CountryCode);

internal sealed record GoldenSection(string? Number, int Line, int Items, string? Heading);

/// <summary>One row: what a person read in one sentence. Its identifier is the whole one: "2025-03-30/3.1/1".</summary>
internal sealed record GoldenStatement(
    string Id,
    int Line,
    string Begins,
    string Ends,
    ImmutableArray<string> Speakers,
    ImmutableArray<GoldenAct> Acts,
    ImmutableArray<string> Topics,
    ImmutableArray<GoldenTerm> Terms,
    ImmutableArray<string> Countries,
    ImmutableArray<string> Places,
    ImmutableArray<GoldenReference> References);

internal sealed record GoldenAct(string Verb, bool IsInherited, string Content);

/// <summary>An acronym, and its long form where the sentence gives it.</summary>
internal sealed record GoldenTerm(string Acronym, string? LongForm);

/// <summary>Another event, and its date as far as it is known: "2025-02-07", "2023-04" or null.</summary>
internal sealed record GoldenReference(string? Date, string Text);
