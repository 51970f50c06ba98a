namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>Units in a row, of a quotation or of what it quotes.</summary>
internal interface IUnits
{
    /// <summary>Behind the last of them.</summary>
    int End { get; }

    string KeyAt(int place);

    /// <summary>As the text has it.</summary>
    string WrittenAt(int place);

    /// <summary>True for "free" in "nuclear-free".</summary>
    bool IsBehindHyphen(int place);
}
