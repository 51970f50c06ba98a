using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Corpus.Reading.Sharing;

/// <summary>What was last made of a list of parts: who comes with the same parts has the same. Kept as long as the first part is.</summary>
internal sealed class LatestByList<TMade>
    where TMade : class
{
    private readonly ConditionalWeakTable<object, Slot> _byFirst = new();

    public TMade For(ImmutableArray<object> parts, Func<TMade> make)
    {
        if (parts.IsEmpty)
        {
            return make();
        }

        Slot slot = _byFirst.GetOrCreateValue(parts[0]);
        Tuple<ImmutableArray<object>, TMade>? last = slot.Last;
        if (last is null || !AreSame(last.Item1, parts))
        {
            last = Tuple.Create(parts, make());
            slot.Last = last;
        }

        return last.Item2;
    }

    private static bool AreSame(ImmutableArray<object> parts, ImmutableArray<object> others)
    {
        bool areSame = parts.Length == others.Length;
        for (int i = 0; i < parts.Length && areSame; i++)
        {
            areSame = ReferenceEquals(parts[i], others[i]);
        }

        return areSame;
    }

    private sealed class Slot
    {
        private Tuple<ImmutableArray<object>, TMade>? _last;

        public Tuple<ImmutableArray<object>, TMade>? Last
        {
            get => Volatile.Read(ref _last);
            set => Volatile.Write(ref _last, value);
        }
    }
}
