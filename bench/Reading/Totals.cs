using System.Globalization;

namespace Reading;

/// <summary>Adds up what was read, so that nothing is optimised away and both ways of reading can be held to the same.</summary>
internal sealed class Totals
{
    public int Statements { get; set; }

    public int Acts { get; set; }

    /// <summary>Acts whose verb is Confirm.</summary>
    public int Confirmations { get; set; }

    /// <summary>Of statements, speakers' names, contents of acts, labels of topics.</summary>
    public long Characters { get; set; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Statements}/{Acts}/{Confirmations}/{Characters}");
}
