using Corpus.Reading.Form.Sentences.Openings;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// What the form of sentences is told by: English, and the words of a lexicon. Made ready once for all documents.
/// Immutable.
/// </summary>
internal sealed class Grammar
{
    public Grammar(LexiconForms words)
    {
        Verbs = new FiniteVerb(words);
        Subjects = new SubjectForm(words, Verbs);
        Ends = new SentenceEnd(Subjects, Verbs);
        Starts = new SentenceStart(Subjects, Ends);
        Headings = new HeadingForm(Starts, Verbs);
        Splitter = new SentenceSplitter(Ends);
        PersonForm persons = new(words);
        ReportingPasts reporting = new(words);
        Openings = new OpeningForm(persons, Verbs, reporting);
        WhoLed = new WhoLedForm(persons, reporting);
        Readouts = new ReadoutForm(Verbs);
        LeadIns = new LeadInForm(Subjects);
        Circumstances = new CircumstanceForm(Verbs);
    }

    public FiniteVerb Verbs { get; }

    public SubjectForm Subjects { get; }

    public SentenceEnd Ends { get; }

    public SentenceStart Starts { get; }

    public HeadingForm Headings { get; }

    public OpeningForm Openings { get; }

    public WhoLedForm WhoLed { get; }

    public ReadoutForm Readouts { get; }

    public LeadInForm LeadIns { get; }

    public CircumstanceForm Circumstances { get; }

    public SentenceSplitter Splitter { get; }
}
