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
        if (_owners.TryGetValue(key, out string? first))
        {
            mistakes.Twice(path, place, name, first);
            return;
        }

        _owners.Add(key, owner);
        names.Add(name);
    }

    /// <summary>True where the scope has something of that name.</summary>
    public bool IsTaken(string scope, Phrase name) => _owners.ContainsKey(scope + "\n" + name.Key);

    /// <summary>Says whose a name is that is not taken.</summary>
    public void Take(string scope, Phrase name, string owner) => _owners[scope + "\n" + name.Key] = owner;

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
