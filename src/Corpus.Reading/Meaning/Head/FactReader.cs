using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Meaning.Head.TimeAndPlace;
using Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head;

/// <summary>Reads the labelled lines of a head, where a document has them.</summary>
internal sealed class FactReader(ParsedDocument form, HeadLexicon lexicon, HeadNotes notes)
{
    /// <summary>The value that gives the day; null where there is none.</summary>
    public OpeningText? Day() =>
        Texts(FactKind.Time).FirstOrDefault(static text => DateExpression.FirstIn(text) != null);

    public Circumstances Circumstances(NamedCountries countries)
    {
        ReadFormat? format = Texts(FactKind.Format).Concat(Texts(FactKind.Place)).Select(MeetingFormatFinder.In).FirstOrDefault(static found => found != null);
        MeetingTime time = default;
        foreach (OpeningText text in Texts(FactKind.Time))
        {
            time = time.CompletedBy(MeetingTime.Read(text, notes));
        }

        ReadPlace? place = format is null or ReadFormat.InPerson
            ? Texts(FactKind.Place).Select(text => new VenueFinder(text, lexicon, notes, countries).FindWhole()).FirstOrDefault()
            : null;
        return new Circumstances(format, time, place);
    }

    /// <summary>The participants that the values name, each with the country that stands before it.</summary>
    public List<ParticipantPhrase> Participants()
    {
        List<ParticipantPhrase> found = [];
        foreach (HeadFact fact in form.Facts)
        {
            if (fact.Kind == FactKind.Participants)
            {
                CountryDefinition? country = fact.Party == null ? null : lexicon.Countries.In(fact.Party).FirstOrDefault().Things?[0];
                OpeningText text = new(fact.Value);
                found.AddRange(new ParticipantFinder(text, lexicon, notes) { Fewest = 1 }.Find()
                    .Select(phrase => phrase with { Country = phrase.Country ?? country }));
            }
        }

        if (found.Count == 0 && form.Facts.Count > 0)
        {
            HeadFact last = form.Facts[form.Facts.Count - 1];
            notes.Add(Rules.UnclearParticipants, last.Value.Place, last.Value.Text, "no line with a label names an office with its holder");
        }
        else if (found.Count == 1)
        {
            notes.Lose(LostParticipant.Unnamed);
        }

        return found;
    }

    private IEnumerable<OpeningText> Texts(FactKind kind) =>
        form.Facts.Items.Where(fact => fact.Kind == kind).Select(static fact => new OpeningText(fact.Value));
}
