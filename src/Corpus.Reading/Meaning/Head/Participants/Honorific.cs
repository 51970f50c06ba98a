namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>Words beside a name that are not part of it: titles, ranks, and letters behind it.</summary>
internal static class Honorific
{
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "senator", "sen", "ms", "miss", "dr", "prof", "professor", "ing", "sir", "dame", "lord", "lady", "baroness", "baron", "hon",
        "rt", "right", "honorable", "honourable", "excellency", "he", "his", "her", "hrh", "highness", "royal", "prince",
        "sheikh", "shaikh", "datuk", "dato", "dato'", "dato\u2019", "seri", "sri", "tan", "haji", "shri", "smt", "the", "the-then",
        "general", "gen", "lieutenant", "lt", "major", "maj", "brigadier", "brig", "colonel", "col", "captain", "capt",
        "admiral", "adm", "vice", "rear", "marshal", "field", "air", "senior", "army", "ret", "retired", "then",
    };

    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal)
    {
        "MP", "MLA", "MPs", "AM", "AO", "AC", "KC", "QC", "CBE", "OBE", "MBE", "KBE", "DBE", "KCB", "PC", "TD", "VC", "DSO", "MC",
        "Jr", "Sr", "II", "III", "IV", "PhD", "MD", "USN", "USA", "USMC", "USAF", "Ret", "ret",
    };

    /// <summary>True for a title or rank that stands before a name: "Dr.", "the Hon", "Lt. Gen.".</summary>
    public static bool LeadsName(string word) => Before.Contains(word.Replace(".", string.Empty));

    /// <summary>True for what stands behind a name: "MP", "Jr.", "III".</summary>
    public static bool EndsName(string word) => Behind.Contains(word.Replace(".", string.Empty));
}
