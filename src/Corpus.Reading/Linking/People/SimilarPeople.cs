using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Linking.People;

/// <summary>
/// Reports two given names of one family name and office: James and Jim are one person, Nobuo and Nobusuke are two, and letters
/// do not tell which.
/// </summary>
internal static class SimilarPeople
{
    public static ReadFinding ReadFinding(ParsedDocument form, ReadParticipant participant, KnownPerson other, NameOrders orders)
    {
        string given = participant.GivenName ?? "";
        string name = orders.FullName(participant.CountryCode, given, participant.Name);
        return Findings.ReadFinding.Create(
            Rules.SimilarPeople,
            form.Path,
            PlaceOf(form, given, participant.Name),
            Excerpt.Of(name),
            Excerpt.Of(other.FullName ?? other.Name),
            Excerpt.Of(other.Name),
            participant.CountryCode);
    }

    /// <summary>Where the opening, or a labelled line, writes the name; the opening where it is written another way there.</summary>
    private static Fragment PlaceOf(ParsedDocument form, string given, string family)
    {
        IEnumerable<LocatedText> texts = new[] { form.Opening }.OfType<LocatedText>().Concat(form.OpeningRest).Concat(form.Facts.Select(static fact => fact.Value));
        foreach (LocatedText text in texts)
        {
            foreach (string written in new[] { given + " " + family, family + " " + given })
            {
                int start = text.Text.IndexOf(written, StringComparison.OrdinalIgnoreCase);
                if (start >= 0)
                {
                    return text.Locate(start, written.Length);
                }
            }
        }

        return form.Opening?.Place ?? Fragment.TopOfFile;
    }
}
