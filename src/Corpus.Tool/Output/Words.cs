using System.Collections.Immutable;
using System.Globalization;

namespace Corpus.Tool.Output;

/// <summary>Pieces of text in a row: a line, or what stands in a field of a table.</summary>
/// <param name="Pieces">The pieces, in order.</param>
internal readonly record struct Words(ImmutableArray<Ink> Pieces)
{
    /// <summary>Pieces in a row.</summary>
    public static Words Of(params ReadOnlySpan<Ink> pieces) => new([.. pieces]);

    /// <summary>The characters without their looks.</summary>
    public string Text => Pieces.Length == 1 ? Pieces[0].Text : string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>The same with signs around the words that were taken out or put in, as wdiff has them: for where no colour tells.</summary>
    public Words Marked() => new([.. Pieces.Select(piece => piece.Look switch
    {
        Look.Deleted => piece with { Text = $"[-{piece.Text}-]" },
        Look.Inserted => piece with { Text = $"{{+{piece.Text}+}}" },
        _ => piece,
    })]);

    /// <summary>Text as it is.</summary>
    public static implicit operator Words(string text) => Of(new Ink(text));

    /// <summary>The same with commas between thousands, where it is a number: for people. Other programs take digits alone.</summary>
    public Words Grouped()
    {
        string text = Text;
        int end = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point ? point : text.Length;
        return text.Length > 0 && text.AsSpan(0, end).IndexOfAnyExceptInRange('0', '9') < 0 && long.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out long whole)
            ? Of(new Ink(whole.ToString("N0", CultureInfo.InvariantCulture) + text[end..], Pieces[0].Look))
            : this;
    }

    /// <summary>A number, written alike in every country.</summary>
    public static implicit operator Words(int number) => Of(new Ink(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A figure with two places behind the point; what has no value is empty.</summary>
    public static Words Figure(double? value) => value is double figure ? figure.ToString("F2", CultureInfo.InvariantCulture) : "";

    /// <summary>A probability: three places of it, or that it is less than these can show.</summary>
    public static Words Small(double value) => value < 0.001 ? "< 0.001" : value.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>A piece of text.</summary>
    public static implicit operator Words(Ink piece) => Of(piece);
}
