using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>
/// Makes reporting verbs from their entries. They are the members of a closed enum of the library, so only a file that
/// comes with the package defines one; any other adds forms.
/// </summary>
internal sealed class VerbEntries(LexiconMistakes mistakes)
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameList _forms = new(mistakes);

    public ImmutableArray<VerbDefinition> Read(IEnumerable<SourcedEntry> entries)
    {
        List<SourcedEntry> all = [.. entries];
        foreach (SourcedEntry entry in all.Where(static entry => entry.File.IsBuiltIn))
        {
            if (_byId.TryGetValue(entry.Entry.Heading, out Draft? known))
            {
                AddForms(known, entry);
            }
            else
            {
                Define(entry);
            }
        }

        foreach (SourcedEntry entry in all.Where(static entry => !entry.File.IsBuiltIn))
        {
            Extend(entry);
        }

        return _drafts.Where(static draft => draft.Forms.Count > 0).Select(static draft => draft.ToDefinition()).ToImmutableArray();
    }

    private void Define(SourcedEntry entry)
    {
        string id = entry.Entry.Heading;
        if (Identifier.FromText(id, "Verb") != id)
        {
            mistakes.Malformed(entry.Path, entry.Entry.Place, "a verb is headed by one word in PascalCase, as in 'TakeNote'");
        }
        else if (entry.Field("kind") is not LexiconField kind)
        {
            mistakes.Incomplete(entry.Path, entry.Entry, "kind", "  kind: Assertive");
        }
        else if (!VerbKind.All.Contains(kind.Value))
        {
            mistakes.Unknown(entry.Path, kind.Place, kind.Value, "kind of speech act", VerbKind.All, $"Write one of {string.Join(", ", VerbKind.All)}.");
        }
        else if (entry.Field("forms") == null)
        {
            mistakes.Incomplete(entry.Path, entry.Entry, "forms", "  forms: affirm, affirms, affirmed");
        }
        else
        {
            Draft draft = new(id, kind.Value);
            _drafts.Add(draft);
            _byId.Add(id, draft);
            AddForms(draft, entry);
        }
    }

    private void Extend(SourcedEntry entry)
    {
        if (!_byId.TryGetValue(entry.Entry.Heading, out Draft? draft))
        {
            mistakes.Unknown(
                entry.Path,
                entry.Entry.Place,
                entry.Entry.Heading,
                "reporting verb of the package",
                _drafts.Select(known => known.Id),
                "A lexicon of your own adds forms to the verbs of the package.");
        }
        else if (entry.Field("kind") is LexiconField kind && kind.Value != draft.Kind)
        {
            mistakes.Unknown(
                entry.Path,
                kind.Place,
                kind.Value,
                $"kind of {draft.Id}, a verb of the package",
                [],
                "Remove the line: the package says of which kind it is.");
        }
        else if (entry.Field("forms") == null)
        {
            mistakes.Incomplete(entry.Path, entry.Entry, "forms", "  forms: affirm, affirms, affirmed");
        }
        else
        {
            AddForms(draft, entry);
        }
    }

    private void AddForms(Draft draft, SourcedEntry entry)
    {
        foreach (LexiconField field in entry.Fields("forms"))
        {
            for (int start = 0; start <= field.Value.Length;)
            {
                int comma = field.Value.IndexOf(',', start);
                int end = comma < 0 ? field.Value.Length : comma;
                AddForm(draft, entry, field, start, end);
                start = end + 1;
            }
        }
    }

    private void AddForm(Draft draft, SourcedEntry entry, LexiconField field, int start, int end)
    {
        Fragment part = new(start, end - start, field.Place.Line, field.Place.Column + start);
        Fragment word = part.Trim(field.Value);
        Fragment place = word with { Start = field.Place.Start + word.Start };
        if (word.Length == 0)
        {
            mistakes.Malformed(entry.Path, place, "a form is missing beside a comma");
            return;
        }

        _forms.Add(draft.Forms, string.Empty, draft.Id, entry.Path, word.In(field.Value), place);
    }

    private sealed class Draft(string id, string kind)
    {
        public string Id => id;

        public string Kind => kind;

        public ImmutableArray<string>.Builder Forms { get; } = ImmutableArray.CreateBuilder<string>();

        public VerbDefinition ToDefinition() => new(id, kind, Forms.ToEquatableArray());
    }
}
