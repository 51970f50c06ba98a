namespace Corpus.Generator.Tests.Properties;

/// <summary>Cases for which a property does not hold, with what it threw.</summary>
internal sealed record Failing<T>(IReadOnlyList<T> Cases, Exception Failure, Action<IReadOnlyList<T>> Property)
{
    /// <summary>A case takes a compilation, so that looking for the least one has to end somewhere.</summary>
    private const int MostSteps = 300;

    /// <summary>The one case that fails alone, if there is one, made smaller as long as it still fails.</summary>
    public Failing<T> CutDown(Func<T, IEnumerable<T>> smaller)
    {
        Failing<T> least = this;
        while (least.Cases.Count > 1)
        {
            int half = least.Cases.Count / 2;
            Failing<T>? found = Failing.Of([.. least.Cases.Take(half)], Property) ?? Failing.Of([.. least.Cases.Skip(half)], Property);
            if (found is null)
            {
                return least;
            }

            least = found;
        }

        int steps = 0;
        while (least.Smaller(smaller, ref steps) is Failing<T> less)
        {
            least = less;
        }

        return least;
    }

    private Failing<T>? Smaller(Func<T, IEnumerable<T>> smaller, ref int steps)
    {
        foreach (T candidate in smaller(Cases[0]))
        {
            if (++steps > MostSteps)
            {
                return null;
            }

            if (Failing.Of([candidate], Property) is Failing<T> less)
            {
                return less;
            }
        }

        return null;
    }
}

/// <summary>Tries cases.</summary>
internal static class Failing
{
    /// <summary>The cases with the failure, or null where the property holds for all of them.</summary>
    public static Failing<T>? Of<T>(IReadOnlyList<T> cases, Action<IReadOnlyList<T>> property)
    {
        try
        {
            property(cases);
            return null;
        }
        catch (Exception exception)
        {
            return new Failing<T>(cases, exception, property);
        }
    }
}
