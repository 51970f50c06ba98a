using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Corpus.CompilerServices;

/// <summary>One entry of the catalog: its fields, and the meetings that it points to.</summary>
internal sealed class Entry(MeetingCatalog catalog, EntryTable table, int position)
{
    public MeetingCatalog Catalog { get; } = catalog;

    public string Id { get; } = table.Id(position).Text();

    /// <summary>The first field of that name, without its escapes; null when there is none.</summary>
    public string? Text(string name) =>
        table.NextField(position, name, table.Heading(position), out TranscriptLine value) ? value.Text() : null;

    /// <summary>Every field of that name.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        TranscriptLine last = table.Heading(position);
        while (table.NextField(position, name, last, out TranscriptLine value))
        {
            texts.Add(value.Text());
            last = value;
        }

        return texts.ToImmutable();
    }

    /// <summary>The first field of that name as it stands; empty when there is none.</summary>
    public TranscriptLine Value(string name)
    {
        bool isThere = table.NextField(position, name, table.Heading(position), out TranscriptLine value);
        return isThere ? value : default;
    }

    /// <summary>What the identifiers in a field stand for.</summary>
    public ImmutableArray<T> Resolve<T>(string name, Lookup<T> lookup)
        where T : class =>
        ImmutableCollectionsMarshal.AsImmutableArray(lookup.FindAll(Value(name)));

    /// <summary>The meetings whose positions stand in a field.</summary>
    public IReadOnlyList<Meeting> Meetings(string name) => new MeetingList(Catalog, Positions(name));

    /// <summary>The statements that belong to the entry, in the meetings whose positions stand in a field.</summary>
    public IReadOnlyList<Statement> Statements<T>(string name, T entry, Func<Statement, T, bool> belongs)
    {
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (int meeting in Positions(name))
        {
            foreach (Statement statement in Catalog.GetMeeting(meeting).Statements)
            {
                if (belongs(statement, entry))
                {
                    statements.Add(statement);
                }
            }
        }

        return statements.ToImmutable();
    }

    public Statement First<T>(string name, T entry, Func<Statement, T, bool> belongs) =>
        Catalog.GetMeeting(Positions(name)[0]).Statements.First(statement => belongs(statement, entry));

    public Statement Last<T>(string name, T entry, Func<Statement, T, bool> belongs) =>
        Catalog.GetMeeting(Positions(name)[^1]).Statements.Last(statement => belongs(statement, entry));

    /// <summary>The positions of meetings that stand in a field.</summary>
    public int[] Positions(string name)
    {
        TranscriptLine value = Value(name);
        int[] positions = new int[value.CountWords()];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = value.Number();
        }

        return positions;
    }
}
