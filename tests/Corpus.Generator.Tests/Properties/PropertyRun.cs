using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Sdk;

namespace Corpus.Generator.Tests.Properties;

/// <summary>
/// Runs a property over many made cases, as many at a time as share one compilation. CORPUS_CASES says how many cases,
/// CORPUS_SEED where they begin ("random" for anywhere). Each batch has a seed of its own, so that a failure is made again
/// by itself.
/// </summary>
/// <param name="name">What is held, as the test's output calls it.</param>
/// <param name="generator">Makes the cases.</param>
/// <param name="smaller">Smaller cases of the same kind, to cut a failing one down to.</param>
/// <param name="show">A case as it can be copied into a test.</param>
/// <param name="figures">Prints the count.</param>
internal sealed class PropertyRun<T>(string name, Gen<T> generator, Func<T, IEnumerable<T>> smaller, Func<T, string> show, Figures figures)
{
    /// <summary>The same cases in every run of CI: a change is to blame for what fails in it.</summary>
    private const ulong UsualSeed = 20250330;

    /// <summary>FsCheck grows what it makes with this; the makers here choose their own sizes.</summary>
    private const int Size = 50;

    /// <param name="usualCases">How many, unless CORPUS_CASES says otherwise.</param>
    /// <param name="together">How many share a compilation.</param>
    /// <param name="property">Throws where it does not hold.</param>
    public void Check(int usualCases, int together, Action<IReadOnlyList<T>> property)
    {
        int cases = int.TryParse(Environment.GetEnvironmentVariable("CORPUS_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int wanted)
            ? wanted
            : usualCases;
        ulong seed = Seed();
        Stopwatch watch = Stopwatch.StartNew();
        int done = 0;
        for (ulong batch = seed; done < cases; batch++)
        {
            T[] made = [.. Gen.Sample(generator, Math.Min(together, cases - done), new Rnd(batch), Size)];
            CheckBatch(made, batch, property);
            done += made.Length;
        }

        figures.Print($"{name}: {done:N0} cases in {watch.Elapsed.TotalSeconds:F0} s, CORPUS_SEED={seed}");
    }

    private static ulong Seed() => Environment.GetEnvironmentVariable("CORPUS_SEED") switch
    {
        "random" => (ulong)Random.Shared.Next(),
        string text when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) => seed,
        _ => UsualSeed,
    };

    private void CheckBatch(T[] batch, ulong seed, Action<IReadOnlyList<T>> property)
    {
        if (Failing.Of(batch, property) is Failing<T> failing)
        {
            failing = failing.CutDown(smaller);
            string again = string.Create(CultureInfo.InvariantCulture, $"CORPUS_SEED={seed} CORPUS_CASES={batch.Length} makes the batch again");
            string cases = string.Join('\n', failing.Cases.Take(3).Select(show));
            throw new XunitException($"{name}: does not hold; {again}. Cut down to {failing.Cases.Count}:\n{cases}", failing.Failure);
        }
    }
}
