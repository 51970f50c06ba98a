using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>Reads the marker at the start of a line. Whether it marks anything there is decided by what stands around it.</summary>
internal static class MarkerReader
{
    private const string BulletsBeforeBlank = "-–—*‐‑−➢►▶→>";
    private const string Bullets = "•・‣✓✔◦▪▫·∙⁃";
    private const string Ornaments = "■□◆◇▼▽★☆○●◎◉⚫";

    /// <summary>The marker that the line begins with, or null.</summary>
    public static Marker? Read(string text, TextLine line)
    {
        if (line.IsBlank)
        {
            return null;
        }

        int start = line.TextStart;
        MarkerForm? bullet = BulletAt(text, start, line.TextEnd);
        if (bullet is not { } form)
        {
            return ReadNumber(text, start, start, line.TextEnd, "");
        }

        string style = text.Substring(start, 1);
        int next = Blank.Skip(text, start + 1, line.TextEnd);
        Marker? numbered = ReadNumber(text, start, next, line.TextEnd, style);
        return numbered is { Form: MarkerForm.Bracketed or MarkerForm.Stopped }
            ? numbered with { HasBullet = true }
            : new Marker(form, style, null, 0, start, start + 1, next);
    }

    private static MarkerForm? BulletAt(string text, int start, int end)
    {
        char first = text[start];
        bool isBeforeBlank = start + 1 >= end || Blank.Is(text[start + 1]) || text[start + 1] is '(' or '（';
        if (Ornaments.IndexOf(first) >= 0)
        {
            return MarkerForm.Ornament;
        }

        // A small o with a wide gap is how a word processor's hollow bullet comes out of a conversion.
        bool isLetterBullet = first == 'o' && start + 2 < end
            && (text[start + 1] == '\t' || (text[start + 1] == ' ' && text[start + 2] == ' '));
        return Bullets.IndexOf(first) >= 0 || isLetterBullet || (isBeforeBlank && BulletsBeforeBlank.IndexOf(first) >= 0)
            ? MarkerForm.Bullet
            : null;
    }

    /// <param name="start">Where the marker begins: at its bullet when it has one.</param>
    private static Marker? ReadNumber(string text, int start, int i, int end, string bullet)
    {
        if (i >= end)
        {
            return null;
        }

        bool isOpen = text[i] is '(' or '（';
        if (Numeral.Read(text, isOpen ? Blank.Skip(text, i + 1, end) : i, end) is not { } numeral)
        {
            return null;
        }

        int close = isOpen ? Blank.Skip(text, numeral.End, end) : numeral.End;

        // "1\. Overview": a conversion to Markdown keeps the number from being read as a mark.
        close += close + 1 < end && text[close] == '\\' && text[close + 1] is '.' or ')' ? 1 : 0;
        char closing = close < end ? text[close] : ' ';
        if (numeral.Alphabet == "①")
        {
            return Create(MarkerForm.Bracketed, numeral.Alphabet, close);
        }

        if (isOpen)
        {
            return closing is ')' or '）' ? Create(MarkerForm.Bracketed, $"({numeral.Alphabet})", close + 1) : null;
        }

        bool canBeBare = char.IsDigit(text[i]) || numeral.Alphabet == "I";
        return closing switch
        {
            ')' or '）' => Create(MarkerForm.Stopped, numeral.Alphabet + ")", close + 1),
            '．' or '、' => Create(MarkerForm.Stopped, numeral.Alphabet + ".", close + 1),
            '.' or ':' when IsStopAt(close) => Create(MarkerForm.Stopped, numeral.Alphabet + ".", close + 1),
            _ when canBeBare && Blank.Is(closing) => Create(MarkerForm.Bare, numeral.Alphabet, close),
            _ => null,
        };

        // "1.Overview" is a number, "U.S." and "i.e." are not.
        bool IsStopAt(int stop) =>
            stop + 1 >= end || Blank.Is(text[stop + 1]) || (char.IsDigit(text[i]) && char.IsLetter(text[stop + 1]));

        Marker Create(MarkerForm form, string style, int markerEnd) =>
            new(form, bullet + style, numeral.Text, numeral.Ordinal, start, markerEnd, Blank.Skip(text, markerEnd, end));
    }
}
