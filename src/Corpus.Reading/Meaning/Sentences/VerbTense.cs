namespace Corpus.Reading.Meaning.Sentences;

/// <summary>What a form of a verb can be as the verb of a clause. "Put forward" can be two of these.</summary>
[Flags]
internal enum VerbTense
{
    None = 0,

    /// <summary>"confirmed", "took note of".</summary>
    Past = 1,

    /// <summary>"confirm", after a plural subject.</summary>
    Plural = 2,

    /// <summary>"confirms".</summary>
    Singular = 4,

    /// <summary>"have confirmed": a past with "have" before it, so that "and have agreed" can go on with it.</summary>
    Perfect = 8,
}
