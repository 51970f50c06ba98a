using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// Someone who took part in a meeting, in the office held there. Immutable and thread-safe; equal when person, office
/// and qualifier are.
/// </summary>
[JsonConverter(typeof(ParticipantConverter))]
public sealed record Participant
{
    internal Participant(Person person, Office office, string? qualifier)
    {
        Person = person;
        Office = office;
        Qualifier = qualifier;
    }

    /// <summary>Who took part.</summary>
    public Person Person { get; }

    /// <summary>The office under which the text names the person.</summary>
    public Office Office { get; }

    /// <summary>
    /// What the text puts to the office by which the person holds it in another way, or not: "Acting", "former", "designate".
    /// As written; null when the text puts nothing to it. An office of its own, such as a deputy's, is in <see cref="Office"/>.
    /// </summary>
    public string? Qualifier { get; }

    /// <summary>Office and name: "Defense Minister Nakatani", "Acting Defense Secretary Rourke".</summary>
    public override string ToString() => Qualifier is null ? $"{Office} {Person}" : $"{Qualifier} {Office} {Person}";
}
