using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>Gives participants the country that the text says they represent, where nothing at their office says it.</summary>
internal static class WhomTheyRepresent
{
    private const string Represented = "represented";

    private static readonly WordSet Delegations = WordLists.Set("roles: who is led to a meeting");
    private static readonly WordSet HeadedBy = WordLists.Set("verb-forms: says who heads a delegation");

    public static void Give(OpeningText text, ParticipantReader reader, List<ParticipantPhrase> found)
    {
        GiveRepresented(text, reader, found);
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Country is null && OfDelegation(text, reader, found[i].First) is CountryDefinition country)
            {
                found[i] = found[i] with { Country = country };
            }
        }
    }

    /// <summary>"Minister X and Minister Y represented Japan, and Secretary Z the United Kingdom": the country behind the verb is theirs.</summary>
    private static void GiveRepresented(OpeningText text, ParticipantReader reader, List<ParticipantPhrase> found)
    {
        int verb = text.Count;
        for (int i = text.Count - 1; i >= 0; i--)
        {
            verb = text.Plain(i) == Represented ? i : verb;
            int one = found.FindIndex(phrase => phrase.First == i);
            if (one >= 0 && found[one].Country == null && verb < text.Count)
            {
                int country = text.Plain(verb + 1) == "the" ? verb + 2 : verb + 1;
                found[one] = found[one] with { Country = reader.CountryAt(country, out _) };
            }
        }
    }

    /// <summary>"The Peruvian delegation was headed by Minister X, and the Chilean delegation by Minister Y".</summary>
    private static CountryDefinition? OfDelegation(OpeningText text, ParticipantReader reader, int person)
    {
        int at = text.Plain(person - 1) == "by" ? person - 2 : -1;
        while (at >= 0 && HeadedBy.Contains(text.Plain(at)))
        {
            at--;
        }

        return at > 0 && Delegations.Contains(text.Plain(at)) && reader.CountryAt(at - 1, out int behind) is CountryDefinition country && behind == at ? country : null;
    }
}
