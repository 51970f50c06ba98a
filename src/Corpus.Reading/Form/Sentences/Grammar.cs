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
        Openings = new OpeningForm(words, Subjects, Verbs, new PersonForm(words));
        Splitter = new SentenceSplitter(Ends);
    }

    public FiniteVerb Verbs { get; }

    public SubjectForm Subjects { get; }

    public SentenceEnd Ends { get; }

    public SentenceStart Starts { get; }

    public HeadingForm Headings { get; }

    public OpeningForm Openings { get; }

    public SentenceSplitter Splitter { get; }
}
