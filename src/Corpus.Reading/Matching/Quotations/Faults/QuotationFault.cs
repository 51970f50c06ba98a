namespace Corpus.Reading.Matching.Quotations.Faults;

/// <summary>Why words that are nearly those of a text are misquoted, the gravest first.</summary>
internal enum QuotationFault
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>A negation was taken away or put in.</summary>
    Negation,

    /// <summary>A number was taken away, put in or changed.</summary>
    Number,

    /// <summary>A country, a place or a person was.</summary>
    Name,

    /// <summary>An omission goes from one speaker's words to another's.</summary>
    Speaker,

    /// <summary>An omission goes from one section to another.</summary>
    Section,

    /// <summary>More is in brackets, or stands for more words, than an editor may put in.</summary>
    PutIn,

    /// <summary>Other words.</summary>
    Words,
}
