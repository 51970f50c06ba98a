using System.Collections.Immutable;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>Collects what is not clear in the head of one document.</summary>
internal sealed class HeadNotes(string path)
{
    private const int LongestExplanation = 400;

    private readonly ImmutableArray<ReadFinding>.Builder _found = ImmutableArray.CreateBuilder<ReadFinding>();

    private readonly List<LostParticipant> _lost = [];

    public NearestMatch Nearest { get; } = new();

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ReadFinding> Found => _found.OrderBy(static found => found.Place.Start).ToImmutableArray();

    public void Add(Rule rule, Fragment place, params string[] arguments) => Add(rule, place, null, arguments);

    /// <param name="replacement">What mends it; null where nothing is sure enough.</param>
    public void Add(Rule rule, Fragment place, Replacement? replacement, params string[] arguments) =>
        _found.Add(ReadFinding.Create(rule, path, place, [.. arguments.Select(Shown)]) with { Replacement = replacement });

    /// <summary>Those whom the text names and who could not be read, in the order in which that was seen.</summary>
    public IReadOnlyList<LostParticipant> Lost => _lost;

    public void Lose(LostParticipant lost) => _lost.Add(lost);

    public void Add(HeadNotes other)
    {
        _found.AddRange(other._found);
        _lost.AddRange(other._lost);
    }

    /// <summary>The first argument quotes the text and can be of any length; what explains it is cut only beyond reason.</summary>
    private static string Shown(string argument, int index) =>
        index == 0 || argument.Length > LongestExplanation ? Excerpt.Of(argument) : argument;
}
