using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>A form of a reporting verb in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal sealed record VerbMatch(VerbDefinition Verb, VerbTense Tense, int First, int Next)
{
    /// <summary>True for what may be the past, or a participle.</summary>
    public bool IsPast => (Tense & VerbTense.Past) != 0;
}
