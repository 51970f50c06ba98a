namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>What a sentence that is no opening has of one.</summary>
/// <param name="Offices">How many persons it names by an office.</param>
internal readonly record struct OpeningLack(int Offices, bool HasMet, bool HasDay)
{
    /// <summary>How near it comes; 0 where it looks like none: without anybody with an office, or with nothing else.</summary>
    public int Nearness
    {
        get
        {
            bool looksLikeNone = Offices == 0 || (Offices == 1 && !HasMet && !HasDay);
            return looksLikeNone ? 0 : Math.Min(Offices, 2) + (HasMet ? 2 : 0) + (HasDay ? 1 : 0);
        }
    }

    /// <summary>What it lacks, in words.</summary>
    public string Missing
    {
        get
        {
            string[] missing =
            [
                .. HasMet ? Array.Empty<string>() : ["a verb of meeting such as 'met', 'hosted' or 'held talks with'"],
                .. Offices > 1 ? Array.Empty<string>() : ["a second person with an office"],
                .. HasDay || !HasMet || Offices < 2 ? Array.Empty<string>() : ["a day"],
            ];
            return missing.Length == 0 ? "a place before what is reported" : string.Join(" and ", missing);
        }
    }
}
