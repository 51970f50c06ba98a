namespace Corpus;

/// <summary>Words were quoted that the text does not have.</summary>
public sealed class MisquotationException : Exception
{
    /// <summary>For words that no text has.</summary>
    public MisquotationException()
        : this("The words are not as published.")
    {
    }

    /// <summary>With a message of one's own.</summary>
    /// <param name="message">What is wrong.</param>
    public MisquotationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message of one's own and what led to it.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public MisquotationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MisquotationException(string words, Meeting? from, QuotationCheck check)
        : base(MisquotationMessage.Of(words, from, check)) => Check = check;

    /// <summary>The words that the text has in their place; null when nothing is near them.</summary>
    public string? Suggestion => Check?.Suggestion;

    /// <summary>All that was found out about the words; null when the exception was not made by a quotation.</summary>
    public QuotationCheck? Check { get; }
}
