using System.Globalization;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>How the digits of a time are written.</summary>
internal enum TimeForm
{
    /// <summary>"14:05".</summary>
    Colon,

    /// <summary>"14.05", which may be a price.</summary>
    Point,

    /// <summary>"14h05", "14h", "1405H".</summary>
    LetterH,

    /// <summary>"1405", which may be a year.</summary>
    FourDigits,

    /// <summary>"2", which may count anything.</summary>
    HourAlone,
}

/// <summary>The parts of a time in digits. They need not be those of a clock.</summary>
/// <param name="Half">"a" or "p", where it is said.</param>
/// <param name="HasTwoDigits">True for "03:30", which is an hour of twenty-four; of "3:30" it is not sure.</param>
internal readonly record struct WrittenTime(int Hour, int Minute, char? Half, TimeForm Form, bool HasTwoDigits)
{
    /// <summary>"10:35 a.m." in one word is shorter.</summary>
    public const int Longest = 24;

    private const int LastAmbiguousHour = 6;

    /// <summary>True where no meeting of ministers begins at such an hour of the morning, or where nothing says that it did.</summary>
    public bool CanBeTwo => Half == null && Minutes != null
        && (Form == TimeForm.HourAlone ? Hour is >= 1 and <= 12 : Form is TimeForm.Colon or TimeForm.Point && !HasTwoDigits && Hour is >= 1 and <= LastAmbiguousHour);

    public bool MinuteIsWhole => Minute is >= 0 and <= 59;

    public bool IsYear => Hour is >= 19 and <= 21;

    /// <summary>Minutes after midnight; null where the clock has no such time: "25:10", "14:05 a.m.".</summary>
    public int? Minutes
    {
        get
        {
            bool isOnClock = Hour is >= 0 and <= 23 && Minute is >= 0 and <= 59;
            bool contradicts = Half == 'a' && Hour > 12;
            int shift = (Half, Hour) switch
            {
                ('p', < 12) => 12,
                ('a', 12) => -12,
                _ => 0,
            };
            return isOnClock && !contradicts ? ((Hour + shift) * 60) + Minute : null;
        }
    }

    /// <summary>"2:05pm", "3.30", "14h30", "1515", "2" in its parts; null for any other word.</summary>
    public static WrittenTime? Of(string word)
    {
        string plain = word.ToLowerInvariant().TrimEnd('.');
        int last = plain.Length;
        while (last > 0 && !char.IsDigit(plain[last - 1]))
        {
            last--;
        }

        string suffix = plain.Substring(last).Replace(".", string.Empty);
        char? half = suffix switch
        {
            "am" => 'a',
            "pm" => 'p',
            _ => null,
        };
        bool isKnown = half != null || suffix.Length == 0 || (suffix == "h" && (last <= 2 || (last == 4 && plain.Take(last).All(char.IsDigit))));
        return isKnown && last > 0 ? OfDigits(plain.Substring(0, last), half, isHours: suffix == "h") : null;
    }

    /// <summary>"2" in "from 2 to 3 p.m." is after noon, "11" in "from 11 to 1 p.m." before it.</summary>
    public WrittenTime InHalfOf(WrittenTime end)
    {
        if (Half != null || end.Half is not char half || Hour > 12)
        {
            return this;
        }

        WrittenTime same = this with { Half = half };
        return same.Minutes <= end.Minutes || half == 'a' ? same : this with { Half = 'a' };
    }

    private static WrittenTime? OfDigits(string digits, char? half, bool isHours)
    {
        int sign = digits.IndexOfAny([':', '.', 'h']);
        if (sign < 0)
        {
            return WithoutSign(digits, half, isHours);
        }

        int? hour = sign <= 2 ? Number(digits.Substring(0, sign)) : null;
        string behind = digits.Substring(sign + 1);
        int? minute = behind.Length == 2 ? Number(behind) : null;
        TimeForm form = digits[sign] switch
        {
            ':' => TimeForm.Colon,
            '.' => TimeForm.Point,
            _ => TimeForm.LetterH,
        };
        bool isTime = form == TimeForm.Colon ? hour != null || minute != null : hour != null && minute != null;
        return isTime ? new WrittenTime(hour ?? -1, minute ?? -1, half, form, sign == 2) : null;
    }

    private static WrittenTime? WithoutSign(string digits, char? half, bool isHours)
    {
        if (Number(digits) is not int number)
        {
            return null;
        }

        return digits.Length switch
        {
            1 or 2 => new WrittenTime(number, 0, half, isHours ? TimeForm.LetterH : TimeForm.HourAlone, digits.Length == 2),
            3 when half != null => new WrittenTime(number / 100, number % 100, half, TimeForm.FourDigits, HasTwoDigits: false),
            4 => new WrittenTime(number / 100, number % 100, half, isHours ? TimeForm.LetterH : TimeForm.FourDigits, HasTwoDigits: true),
            _ => null,
        };
    }

    private static int? Number(string word) =>
        word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
