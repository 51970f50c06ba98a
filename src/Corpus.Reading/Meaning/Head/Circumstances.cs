using Corpus.Reading.English;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.TimeAndPlace;
using Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head;

/// <summary>How, when and where the participants met.</summary>
internal readonly record struct Circumstances(ReadFormat? Format, MeetingTime Time, ReadPlace? Place)
{
    /// <summary>What the verb of the opening says, where nothing else says how they met.</summary>
    public ReadFormat? FormatOfVerb { get; init; }

    private static readonly WordSet VerbsOfHolding = WordLists.Set("time-and-place: says how it was held");

    /// <summary>What the opening sentence says, completed from the sentences beside it that say how the meeting was held.</summary>
    public static Circumstances Read(
        ParsedDocument form, OpeningText opening, HeadLexicon lexicon, HeadNotes notes, NamedCountries countries)
    {
        MeetingTime time = MeetingTime.Read(opening, notes);
        ReadPlace? place = new VenueFinder(opening, lexicon, notes, countries, form.Dateline).Find();
        ReadFormat? format = MeetingFormatFinder.In(opening);
        foreach (LocatedText sentence in form.OpeningRest)
        {
            OpeningText rest = new(sentence);
            if (SaysHowHeld(rest))
            {
                time = time.CompletedBy(MeetingTime.Read(rest, notes));
                place ??= new VenueFinder(rest, lexicon, notes, countries).Find();
                format ??= MeetingFormatFinder.In(rest);
            }
        }

        return new Circumstances(format, time.CompletedBy(LaterLength.In(form, time, notes)), place) { FormatOfVerb = VerbFormat.Of(opening) };
    }

    /// <summary>What the labelled lines of the head add, and its title.</summary>
    public Circumstances CompletedBy(Circumstances facts, ParsedDocument form, HeadLexicon lexicon, NamedCountries countries)
    {
        OpeningText? title = form.Title == null ? null : new OpeningText(form.Title);
        ReadFormat? format = Format ?? facts.Format ?? (title is null ? null : MeetingFormatFinder.In(title));
        bool isCall = format is ReadFormat.Telephone or ReadFormat.Video;
        ReadPlace? place = Place ?? facts.Place ?? (title is null || isCall ? null : new VenueOfTitle(title, lexicon, countries).Find());
        return new Circumstances(format ?? (place == null ? FormatOfVerb : ReadFormat.InPerson), Time.CompletedBy(facts.Time), place);
    }

    private static bool SaysHowHeld(OpeningText sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (VerbsOfHolding.Contains(sentence.Plain(i)) || sentence.Follows(i, "took", "place"))
            {
                return true;
            }
        }

        return false;
    }
}
