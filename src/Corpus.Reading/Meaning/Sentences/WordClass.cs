namespace Corpus.Reading.Meaning.Sentences;

/// <summary>The classes of function words and verb forms that the grammar goes by; a word can be of several ("that", "had").</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Relative = 1,

    /// <summary>Opens a clause that is not the main one; every relative does.</summary>
    Subordinator = 2,
    Preposition = 4,
    Determiner = 8,
    Conjunction = 16,

    /// <summary>Joins a clause or a verb to a main clause.</summary>
    Joint = 32,

    /// <summary>"while": a joint that a subject must follow.</summary>
    Contrast = 64,
    Modal = 128,
    Have = 256,
    Be = 512,
    IrregularPast = 1024,
    IrregularParticiple = 2048,

    /// <summary>"hundred": ends in "ed" and is no past.</summary>
    NoPast = 4096,
}
