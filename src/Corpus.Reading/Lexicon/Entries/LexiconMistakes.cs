using System.Collections.Immutable;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>Collects what is wrong with the entries of lexicon files, each mistake at its place.</summary>
internal sealed class LexiconMistakes(CancellationToken cancellation)
{
    private readonly ImmutableArray<ReadFinding>.Builder _found = ImmutableArray.CreateBuilder<ReadFinding>();
    private readonly NearestMatch _nearest = new();

    public ImmutableArray<ReadFinding> Found => _found.ToImmutable();

    /// <summary>Asked for every name, of which one entry can have any number.</summary>
    public void StopIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>A value that is none of those known.</summary>
    /// <param name="noun">What the value should be: "country".</param>
    /// <param name="advice">What to do, as a sentence.</param>
    public void Unknown(string path, Fragment place, string value, string noun, IEnumerable<string> known, string advice) =>
        Add(Rules.UnknownLexiconValue, path, place, Excerpt.Of(value), noun, _nearest.Suggest(value, known), advice);

    /// <summary>A phrase that another entry has already.</summary>
    public void Twice(string path, Fragment place, string phrase, string owner) =>
        Add(Rules.DuplicateLexiconPhrase, path, place, Excerpt.Of(phrase), Excerpt.Of(owner));

    /// <summary>An entry without something that it needs.</summary>
    /// <param name="missing">What it lacks: "country".</param>
    /// <param name="line">A line that would mend it: "  country: Japan".</param>
    public void Incomplete(string path, LexiconEntry entry, string missing, string line) =>
        Add(Rules.IncompleteLexiconEntry, path, entry.Place, Excerpt.Of(entry.Heading), missing, Excerpt.Of(line), WhereElse(entry));

    /// <summary>A line at the margin begins an entry, also one that was to be a phrase of the entry above.</summary>
    private static string WhereElse(LexiconEntry entry) =>
        entry.Above is null || entry.Fields.Count > 0 ? "" : $", or indent it if it belongs to '{Excerpt.Of(entry.Above)}' above it";

    /// <summary>A line that cannot be used as it is.</summary>
    public void Malformed(string path, Fragment place, string why) => Add(Rules.MalformedLexiconLine, path, place, why);

    private void Add(Rule rule, string path, Fragment place, params string[] arguments) =>
        _found.Add(ReadFinding.Create(rule, path, place, arguments));
}
