using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>What somebody who is named behind "of" has to do with a meeting.</summary>
internal enum Ownership
{
    /// <summary>He was not there: "met the adviser of Minister X".</summary>
    Absent,

    /// <summary>He may have been there: "at the invitation of Minister Y".</summary>
    Inviting,
}

/// <summary>
/// Tells who is named only because something or somebody is his: "met the wife of Minister X", "the adviser to Minister X",
/// "in the absence of Minister X", "deputizing for Minister X", "Minister X's ministry". A meeting, a visit or a delegation of somebody's has him in it.
/// </summary>
internal sealed class Owners(OpeningText text)
{
    private static readonly WordSet WithHim = WordLists.SetIgnoringCase("event-nouns: meetings")
        .And(WordLists.Set("event-nouns: what else is held in an opening"))
        .And(WordLists.Set("roles: has its owner in it"));

    private static readonly WordSet Invitations = WordLists.Set("roles: is an invitation of its owner");
    private static readonly WordSet StandsIn = WordLists.Set("roles: stands in for somebody");
    private static readonly WordSet People = WordLists.Set("roles: is somebody of a minister's");

    /// <param name="first">The first token of the office and the name.</param>
    /// <param name="next">The token behind them.</param>
    /// <returns>Null for one who is named for himself.</returns>
    public Ownership? Of(int first, int next)
    {
        // "Minister Kari Aasland's ministry": the last word of the name has the ending.
        if (text.IsCapitalized(next) && text.IsPossessive(next))
        {
            return Ownership.Absent;
        }

        string noun = text.Plain(first - 2);
        return text.Plain(first - 1) switch
        {
            "of" when Invitations.Contains(noun) => Ownership.Inviting,
            "of" when noun.Length > 0 && !WithHim.Contains(noun) => Ownership.Absent,
            "to" or "from" when People.Contains(noun) => Ownership.Absent,
            "for" when StandsIn.Contains(noun) || (noun == "in" && StandsIn.Contains(text.Plain(first - 3))) => Ownership.Absent,
            _ => null,
        };
    }
}
