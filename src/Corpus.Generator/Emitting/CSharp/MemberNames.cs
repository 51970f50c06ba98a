using System.Globalization;

namespace Corpus.Generator.Emitting.CSharp;

/// <summary>Gives out names of members, each once, and none that a type has already.</summary>
internal sealed class MemberNames
{
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    public MemberNames(params string[] taken)
    {
        _taken = new HashSet<string>(taken, StringComparer.Ordinal);
        _taken.UnionWith(OfObject);
    }

    /// <summary>What every type has, and what a record must not declare.</summary>
    private static IEnumerable<string> OfObject =>
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Clone",
        "Deconstruct", "EqualityContract", "PrintMembers",
    ];

    /// <summary>
    /// The wanted name, or the first of "Name_", "Name_2", "Name_3" … that is free. A name with the underscore cannot
    /// be wanted itself, so what is free does not depend on names that come later.
    /// </summary>
    public string Take(string wanted)
    {
        string name = wanted;
        while (!_taken.Add(name))
        {
            _repeats.TryGetValue(wanted, out int repeats);
            _repeats[wanted] = ++repeats;
            name = wanted + "_" + (repeats == 1 ? "" : repeats.ToString(CultureInfo.InvariantCulture));
        }

        return name;
    }
}
