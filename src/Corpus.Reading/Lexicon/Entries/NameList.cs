using System.Collections.Immutable;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>
/// The names of one kind of thing. A name belongs to the first that has it; who may share a name is told apart by a scope
/// (the country, for offices and places).
/// </summary>
internal sealed class NameList(LexiconMistakes mistakes)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Owners of names that one entry gives to many scopes, by the name and the scope.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _shared = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> None = [];

    /// <summary>Adds the name to those of its owner, unless it is taken or no phrase; both are reported.</summary>
    public void Add(ImmutableArray<string>.Builder names, string scope, string owner, string path, string name, Fragment place)
    {
        mistakes.StopIfCancelled();
        if (Phrase.TryParse(name) is not Phrase phrase)
        {
            mistakes.Malformed(path, place, Phrase.Fault(name) ?? "the phrase has no word");
            return;
        }

        string key = scope + "\n" + phrase.Key;
        if (_owners.TryGetValue(key, out string? first) || OwnersOf(phrase).TryGetValue(scope, out first))
        {
            mistakes.Twice(path, place, name, first);
            return;
        }

        _owners.Add(key, owner);
        _keys.Add(phrase.Key);
        names.Add(name);
    }

    /// <summary>True where the scope has something of that name.</summary>
    public bool IsTaken(string scope, Phrase name) =>
        OwnersOf(name).ContainsKey(scope) || (_keys.Contains(name.Key) && _owners.ContainsKey(scope + "\n" + name.Key));

    /// <summary>Says whose a name is that is not taken.</summary>
    public void Take(string scope, Phrase name, string owner)
    {
        if (!_shared.TryGetValue(name.Key, out Dictionary<string, string>? owners))
        {
            _shared.Add(name.Key, owners = new(StringComparer.Ordinal));
        }

        owners.Add(scope, owner);
    }

    private Dictionary<string, string> OwnersOf(Phrase name) => _shared.TryGetValue(name.Key, out Dictionary<string, string>? owners) ? owners : None;

    /// <summary>Adds the values of every field of a name.</summary>
    public void AddFields(
        ImmutableArray<string>.Builder names, string scope, string owner, SourcedEntry entry, string? fieldName)
    {
        foreach (LexiconField field in entry.Fields(fieldName))
        {
            Add(names, scope, owner, entry.Path, field.Value, field.Place);
        }
    }
}
