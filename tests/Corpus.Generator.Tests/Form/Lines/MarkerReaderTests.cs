using System.Globalization;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form.Lines;

/// <summary>The marker at the start of a line: its form, its style, its number, the place of that in a list, and what stands behind it.</summary>
public sealed class MarkerReaderTests
{
    [Theory]
    [InlineData("1. Ships", "Stopped 1. 1 1: Ships")]
    [InlineData("1.A plan", "Stopped 1. 1 1: A plan")]
    [InlineData("1: Ships", "Stopped 1. 1 1: Ships")]
    [InlineData("1.", "Stopped 1. 1 1: ")]
    [InlineData("1", "Bare 1 1 1: ")]
    [InlineData("12 Ships", "Bare 1 12 12: Ships")]
    [InlineData("2.1 Ships", "Bare 1.1 2.1 1: Ships")]
    [InlineData("2.1. Ships", "Stopped 1.1. 2.1 1: Ships")]
    [InlineData("1-2 Ships", "Bare 1.1 1-2 2: Ships")]
    [InlineData("1.2.3.4 Ships", "Bare 1.1 1.2.3.4 4: Ships")]
    [InlineData("１２）演習", "Stopped 1) 12 12: 演習")]
    [InlineData("１、Ships", "Stopped 1. 1 1: Ships")]
    [InlineData("１．Ships", "Stopped 1. 1 1: Ships")]
    [InlineData("A. Ships", "Stopped A. A 1: Ships")]
    [InlineData("b) Ships", "Stopped a) b 2: Ships")]
    [InlineData("II Ships", "Bare I II 2: Ships")]
    [InlineData("xviii. Ships", "Stopped i. xviii 18: Ships")]
    [InlineData("Ⅱ. Ships", "Stopped I. II 2: Ships")]
    [InlineData("Ⅻ Ships", "Bare I XII 12: Ships")]
    [InlineData("②Ships", "Bracketed ① 2 2: Ships")]
    [InlineData("⑳ Ships", "Bracketed ① 20 20: Ships")]
    [InlineData("( 3 ) Ships", "Bracketed (1) 3 3: Ships")]
    [InlineData("（ア", "-")]
    [InlineData("(1", "-")]
    [InlineData(@"1\. Ships", "Stopped 1. 1 1: Ships")]
    [InlineData(@"1\) Ships", "Stopped 1) 1 1: Ships")]
    [InlineData(@"1\ Ships", "-")]
    [InlineData("- Ships", "Bullet - - 0: Ships")]
    [InlineData("-Ships", "-")]
    [InlineData("•Ships", "Bullet • - 0: Ships")]
    [InlineData("■Ships", "Ornament ■ - 0: Ships")]
    [InlineData("- 2 Ships", "Bullet - - 0: 2 Ships")]
    [InlineData("- (2) Ships", "Bracketed -(1) 2 2, with a bullet: Ships")]
    [InlineData("-(2) Ships", "Bracketed -(1) 2 2, with a bullet: Ships")]
    [InlineData("- 2. Ships", "Stopped -1. 2 2, with a bullet: Ships")]
    [InlineData("1.2.3.4.5 Ships", "-")]
    [InlineData("120 ships", "-")]
    [InlineData("0 ships", "-")]
    [InlineData("1.0 ships", "-")]
    [InlineData("1.5m", "-")]
    [InlineData("A.B", "-")]
    [InlineData("A ship", "-")]
    [InlineData("i ship", "-")]
    [InlineData("U.S. ships", "-")]
    [InlineData("xxi. Ships", "-")]
    [InlineData("Ships", "-")]
    [InlineData("", "-")]
    public void A_marker_is_read_with_its_number(string line, string expected)
    {
        Marker? marker = MarkerReader.Read(line, new TextLine(1, 0, 0, line.Length));

        Assert.Equal(expected, marker is { } read ? Show(read, line) : "-");
    }

    private static string Show(Marker marker, string line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{marker.Form} {marker.Style} {marker.Number ?? "-"} {marker.Ordinal}{(marker.HasBullet ? ", with a bullet" : "")}: {line[marker.TextStart..]}");
}
