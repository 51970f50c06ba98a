namespace Corpus.Reading.Dates;

/// <summary>Reads a part of a date and goes behind it; false where the part does not stand there.</summary>
internal delegate bool DatePart(ref DateScan scan);

/// <summary>A form in which dates are written: its parts, one behind the other.</summary>
/// <param name="Example">A date of the form, for those who read the table; a test reads it too.</param>
internal sealed record DateForm(string Example, params DatePart[] Parts)
{
    public bool Read(ref DateScan scan)
    {
        DateScan tried = scan;
        foreach (DatePart part in Parts)
        {
            if (!part(ref tried))
            {
                return false;
            }
        }

        scan = tried;
        return true;
    }

    /// <summary>The part that is one of these forms, the first that fits.</summary>
    public static DatePart OneOf(params DateForm[] forms) => (ref DateScan scan) => ReadFirst(forms, ref scan);

    /// <summary>The part that is one of these forms, or missing.</summary>
    public static DatePart OneOrNone(params DateForm[] forms) => (ref DateScan scan) =>
    {
        ReadFirst(forms, ref scan);
        return true;
    };

    /// <summary>Reads the first form that fits; false where none does.</summary>
    public static bool ReadFirst(DateForm[] forms, ref DateScan scan)
    {
        foreach (DateForm form in forms)
        {
            if (form.Read(ref scan))
            {
                return true;
            }
        }

        return false;
    }
}
