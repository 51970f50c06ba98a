using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Mentions;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning;

/// <summary>A lexicon made ready for reading statements; built once, used for every document. Immutable.</summary>
internal sealed class StatementLexicon
{
    public StatementLexicon(LexiconModel model, CancellationToken cancellation = default)
    {
        Offices = model.Offices.ToDictionary(office => office.Id, OfficeTitles.Of, StringComparer.Ordinal);
        JoinLongerTitles(model);
        Verbs = new ReportingVerbs(model.Verbs, cancellation);
        Topics = new TopicFinder(model.Topics, cancellation);
        Names = new NameFinder(model.Countries, model.Places);
        Countries = new CountryWords(model.Countries);
    }

    /// <summary>What the holder of each office is called, by its identifier.</summary>
    public IReadOnlyDictionary<string, OfficeTitles> Offices { get; }

    public ReportingVerbs Verbs { get; }

    public TopicFinder Topics { get; }

    public NameFinder Names { get; }

    public CountryWords Countries { get; }

    /// <summary>"Deputy Prime Minister and Minister for Defence" is what the Minister for Defence of that country is called too.</summary>
    private void JoinLongerTitles(LexiconModel model)
    {
        const string Joint = " and ";
        foreach (OfficeDefinition longer in model.Offices)
        {
            int joint = longer.Title.IndexOf(Joint, StringComparison.Ordinal);
            string second = joint < 0 ? string.Empty : longer.Title.Substring(joint + Joint.Length);
            foreach (OfficeDefinition office in joint < 0 ? [] : model.Offices.Items.Where(office => office.CountryCode == longer.CountryCode && office.Id != longer.Id))
            {
                if (Offices[office.Id].Has(second))
                {
                    Offices[office.Id].TakePartsOf(Offices[longer.Id]);
                }
            }
        }
    }
}
