using Corpus.Reading.English;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Those whom the text names as having taken part and who could not be read: how they are called, and whose they may be.</summary>
internal sealed class LostOnes
{
    private static readonly WordSet Particles = WordLists.SetIgnoringCase("names: particles");

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _words = [];
    private readonly bool _mayBeOfAny;

    public LostOnes(MeetingHead head)
    {
        IsNobody = head.Lost.Count == 0;
        HashSet<string> found = new(head.Participants.Select(static one => one.CountryCode), StringComparer.Ordinal);

        // One of no country is of one that the title names and nobody else is of; where there is none, of any.
        string[] open = [.. head.Countries.Where(code => !found.Contains(code))];
        HashSet<string> ownNames = new(head.Participants.SelectMany(static one => Spelling.Words(one.Name)), StringComparer.Ordinal);
        foreach (LostParticipant lost in head.Lost)
        {
            _names.UnionWith(lost.NameWords.SelectMany(Spelling.Words).Where(word => !ownNames.Contains(word)));
            _words.Add(new HashSet<string>(Spelling.Words(lost.Words), StringComparer.Ordinal));
            if (lost.CountryCode is string code)
            {
                _countries.Add(code);
            }

            _countries.UnionWith(lost.CountryCode is null ? open : []);
            _mayBeOfAny |= lost.CountryCode is null && open.Length == 0 && lost.Words.Length > 0;
        }
    }

    /// <summary>True where everybody was read.</summary>
    public bool IsNobody { get; }

    /// <summary>True where one of them may be of a country.</summary>
    public bool MayBeOf(string code) => _mayBeOfAny || _countries.Contains(code);

    /// <summary>True where one of them may be called by a title: "Defence Minister Mr. Teo" by "the Defence Minister".</summary>
    public bool MayBeCalled(string[] title) => _words.Exists(words => title.All(words.Contains));

    /// <summary>How many words of a name of theirs stand at a place.</summary>
    public int At(Sentence sentence, int index)
    {
        int next = index;
        while (_names.Count > 0 && _names.Contains(sentence.Lower(next)) && (sentence.IsCapitalized(next) || IsParticle(sentence, next)))
        {
            next++;
        }

        return next - index;
    }

    /// <summary>"de" of "Mr. de Ruyter", where the name goes on behind it.</summary>
    private bool IsParticle(Sentence sentence, int index) =>
        Particles.Contains(sentence.Lower(index)) && (sentence.IsCapitalized(index + 1) ? _names.Contains(sentence.Lower(index + 1)) : Particles.Contains(sentence.Lower(index + 1)));

    /// <summary>True where a sentence names one of them.</summary>
    public bool AreIn(Sentence sentence) =>
        _names.Count > 0 && Enumerable.Range(0, sentence.Count).Any(i => At(sentence, i) > 0);
}
