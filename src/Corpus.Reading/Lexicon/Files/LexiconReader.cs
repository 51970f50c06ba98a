using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Files;

/// <summary>
/// Reads the plain form of a lexicon file, the same for every kind. A line that cannot be read is reported and left out;
/// the others are used.
/// </summary>
internal sealed class LexiconReader
{
    private readonly TextFile _file;
    private readonly LexiconKind _kind;
    private readonly IReadOnlyList<string> _fieldNames;
    private readonly ImmutableArray<LexiconEntry>.Builder _entries = ImmutableArray.CreateBuilder<LexiconEntry>();
    private readonly ImmutableArray<LexiconField>.Builder _fields = ImmutableArray.CreateBuilder<LexiconField>();
    private readonly ImmutableArray<ReadFinding>.Builder _findings = ImmutableArray.CreateBuilder<ReadFinding>();
    private readonly NearestMatch _nearest = new();
    private Fragment? _heading;
    private string? _above;
    private int _lastLine;

    private LexiconReader(TextFile file, LexiconKind kind)
    {
        _file = file;
        _kind = kind;
        _fieldNames = LexiconKindName.FieldsOf(kind);
    }

    /// <summary>The entries of a file and what is wrong with its lines.</summary>
    public static LexiconFile Read(TextFile file, CancellationToken cancellation)
    {
        if (LexiconKindName.Of(file) is not LexiconKind kind)
        {
            return Empty(file, null, ReadFinding.Create(
                Rules.UnknownLexiconFile, file.Path, Fragment.TopOfFile, Excerpt.Of(file.FileName), LexiconKindName.Fault(file)));
        }

        ImmutableArray<TextLine> lines = LineReader.Read(file.Content, cancellation);
        return UnreadableText.Find(file, lines) is ReadFinding unreadable
            ? Empty(file, kind, unreadable)
            : new LexiconReader(file, kind).ReadLines(lines, cancellation);
    }

    private static LexiconFile Empty(TextFile file, LexiconKind? kind, ReadFinding why) =>
        new(file.Path, file.IsBuiltIn, kind, EquatableArray<LexiconEntry>.Empty, ImmutableArray.Create(why));

    private LexiconFile ReadLines(ImmutableArray<TextLine> lines, CancellationToken cancellation)
    {
        HiddenText hidden = new(_file);
        foreach (TextLine line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            hidden.Look(line, line.TextStart, line.TextEnd);
            if (line.IsBlank || _file.Content[line.TextStart] == '#')
            {
                continue;
            }

            if (line.TextStart == line.Start)
            {
                ReadHeading(line.Whole);
            }
            else
            {
                ReadIndented(line.Whole);
            }

            _lastLine = line.Number;
        }

        EndEntry();
        _findings.AddRange(hidden.Found());
        return new LexiconFile(
            _file.Path, _file.IsBuiltIn, _kind, _entries.ToEquatableArray(), _findings.ToEquatableArray());
    }

    private void ReadHeading(Fragment words)
    {
        if (FieldName(words) is string name && _fieldNames.Contains(name))
        {
            Report(words, $"'{name}:' stands at the left margin, where an entry begins; indent it below its entry");
            return;
        }

        string? above = _lastLine == words.Line - 1 ? _heading?.In(_file.Content) : null;
        EndEntry();
        (_heading, _above) = (words, above);
    }

    private void ReadIndented(Fragment words)
    {
        if (_heading == null)
        {
            Report(words, "it is indented, but no entry stands above it; begin an entry with a heading at the left margin");
            return;
        }

        string? name = FieldName(words);
        if (name != null && !_fieldNames.Contains(name))
        {
            ReportUnknownField(words, name);
        }
        else if (name == null && _kind != LexiconKind.Topics)
        {
            Report(words, $"it is no field; write '{_fieldNames[0]}:' or another of {FieldList()} before the value");
        }
        else
        {
            ReadValue(name, name == null ? words : AfterColon(words));
        }
    }

    private void ReadValue(string? name, Fragment value)
    {
        if (value.Length == 0)
        {
            Report(value, $"'{name}:' has no value; write one behind the colon or remove the line");
            return;
        }

        string text = value.In(_file.Content);
        if (_kind == LexiconKind.Topics && Phrase.Fault(text) is string fault)
        {
            Report(value, fault);
            return;
        }

        _fields.Add(new LexiconField(name, text, value));
    }

    private void EndEntry()
    {
        if (_heading is Fragment heading)
        {
            _entries.Add(new LexiconEntry(heading.In(_file.Content), heading, _fields.ToEquatableArray()) { Above = _above });
            _fields.Clear();
        }
    }

    /// <summary>The letters and blanks before a colon, in lower case; null where the line has no such beginning.</summary>
    private string? FieldName(Fragment words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            char c = _file.Content[i];
            if (c == ':')
            {
                return _file.Content.Substring(words.Start, i - words.Start).Trim().ToLowerInvariant();
            }

            if (!char.IsLetter(c) && c != ' ')
            {
                return null;
            }
        }

        return null;
    }

    private Fragment AfterColon(Fragment words) =>
        words.From(_file.Content.IndexOf(':', words.Start) + 1).Trim(_file.Content);

    private void ReportUnknownField(Fragment words, string name)
    {
        Fragment place = words with { Length = name.Length };
        string? nearest = _nearest.Nearest(name, _fieldNames);
        Report(
            place,
            $"'{Excerpt.Of(name)}' is no field of {_kind.ToString().ToLowerInvariant()}{NearestMatch.Question(nearest)}; the fields are {FieldList()}",
            nearest is null ? null : new Replacement(place, nearest));
    }

    private string FieldList() => string.Join(", ", _fieldNames.Select(name => $"'{name}:'"));

    private void Report(Fragment place, string why, Replacement? replacement = null) =>
        _findings.Add(ReadFinding.Create(Rules.MalformedLexiconLine, _file.Path, place, why) with { Replacement = replacement });
}
