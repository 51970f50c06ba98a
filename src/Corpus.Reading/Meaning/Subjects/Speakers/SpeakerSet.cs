using System.Collections.Immutable;
using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Sets of participants as ascending indexes.</summary>
internal static class SpeakerSet
{
    public static EquatableArray<int> Of(IEnumerable<int> speakers) => speakers.Distinct().OrderBy(speaker => speaker).ToEquatableArray();

    public static EquatableArray<int> Union(EquatableArray<int> one, EquatableArray<int> other)
    {
        if (Contains(one, other))
        {
            return one;
        }

        return Contains(other, one) ? other : Of(one.Concat(other));
    }

    /// <summary>Both ascend, so that one walk over the larger tells.</summary>
    private static bool Contains(EquatableArray<int> all, EquatableArray<int> some)
    {
        int found = 0;
        for (int i = 0; i < all.Count && found < some.Count; i++)
        {
            found += all[i] == some[found] ? 1 : 0;
        }

        return found == some.Count;
    }

    public static EquatableArray<int> All(int count)
    {
        ImmutableArray<int>.Builder all = ImmutableArray.CreateBuilder<int>(count);
        for (int i = 0; i < count; i++)
        {
            all.Add(i);
        }

        return all.ToEquatableArray();
    }
}
