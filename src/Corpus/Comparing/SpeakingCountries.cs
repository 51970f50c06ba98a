using System.Collections.Immutable;

namespace Corpus;

/// <summary>The countries whose ministers speak in statements.</summary>
internal static class SpeakingCountries
{
    /// <summary>True when it is known of both who speaks, and they are not of the same countries.</summary>
    public static bool Differ(ImmutableArray<Statement> before, ImmutableArray<Statement> after)
    {
        HashSet<string>? one = Of(before);
        HashSet<string>? other = Of(after);
        return one is not null && other is not null && !one.SetEquals(other);
    }

    /// <summary>Their codes; null when a statement does not say, and when there is none.</summary>
    private static HashSet<string>? Of(ImmutableArray<Statement> statements)
    {
        HashSet<string> countries = new(StringComparer.Ordinal);
        foreach (Statement statement in statements)
        {
            if (statement.Speakers.IsEmpty)
            {
                return null;
            }

            foreach (Person speaker in statement.Speakers)
            {
                Participant? participant = statement.Meeting.Participants.FirstOrDefault(participant => participant.Person == speaker);
                if (participant is null)
                {
                    return null;
                }

                countries.Add(participant.Office.Country.Code);
            }
        }

        return countries.Count > 0 ? countries : null;
    }
}
