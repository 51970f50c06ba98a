namespace Corpus;

/// <summary>
/// Someone who took part in a meeting, in the office held there. Immutable and thread-safe; equal when person and office
/// are.
/// </summary>
public sealed record Participant
{
    internal Participant(Person person, Office office)
    {
        Person = person;
        Office = office;
    }

    /// <summary>Who took part.</summary>
    public Person Person { get; }

    /// <summary>The office under which the text names the person.</summary>
    public Office Office { get; }

    /// <summary>Office and name: "Defense Minister Nakatani".</summary>
    public override string ToString() => $"{Office} {Person}";
}
