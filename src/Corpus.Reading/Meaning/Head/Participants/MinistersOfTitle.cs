using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Those whom the title names, where the opening names nobody and means them: "The two Ministers met at Arlon" under "Belgian Minister of
/// Defence X meets Luxembourg's Minister of Defence Y".
/// </summary>
internal static class MinistersOfTitle
{
    private static readonly WordSet Offices = WordLists.Set("roles: offices");
    private static readonly WordSet InPlural = WordLists.Set("roles: offices of an opening in the plural");
    private static readonly WordSet Fields = WordLists.Set("roles: ministries");
    private static readonly Dictionary<string, int> Counts = WordLists.Table("numbers: how many took part")
        .ToDictionary(static number => number.Key, static number => int.Parse(number.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>As many as the opening counts, and as the title has offices: where it has more of these, somebody in it is not read, and nobody is taken.</summary>
    public static IReadOnlyList<ParticipantPhrase> Of(LocatedText? title, TitleHolders holders, OpeningText opening)
    {
        int subject = SubjectSlot.Of(opening);
        int at = opening.Plain(subject) == "the" ? subject + 1 : subject;
        bool isCounted = Counts.TryGetValue(opening.Plain(at), out int count);
        at = isCounted ? at + 1 : at;
        at = Fields.Contains(opening.Plain(at)) ? at + 1 : at;
        if (title is null || !InPlural.Contains(opening.Word(at)))
        {
            return [];
        }

        IReadOnlyList<ParticipantPhrase> all = holders.All;
        return all.Count > 1 && (!isCounted || count == all.Count) && CountOffices(title) == all.Count ? all : [];
    }

    private static int CountOffices(LocatedText title)
    {
        OpeningText text = new(title);
        return Enumerable.Range(0, text.Count).Count(i => Offices.Contains(text.Word(i)));
    }
}
