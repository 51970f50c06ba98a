namespace Corpus.Tool.Output;

/// <summary>Writes an answer in one form.</summary>
internal interface IAnswerWriter
{
    /// <summary>Writes it.</summary>
    void Write(Answer answer);
}
