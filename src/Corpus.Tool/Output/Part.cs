using System.Collections.Immutable;

namespace Corpus.Tool.Output;

/// <summary>A part of an answer: what is shown below each other.</summary>
internal abstract record Part;

/// <summary>A line above what it is about.</summary>
/// <param name="Words">The words of it.</param>
/// <param name="Level">1 for that of the whole answer, 2 for those in it.</param>
internal sealed record Heading(Words Words, int Level = 1) : Part;

/// <summary>A paragraph, which is broken where the screen ends.</summary>
/// <param name="Words">The words of it.</param>
/// <param name="Indent">How far it stands in, in columns.</param>
internal sealed record Line(Words Words, int Indent = 0) : Part;

/// <summary>Something for the reader at the screen, which no other program needs: a total, a hint. Left out in a pipe.</summary>
/// <param name="Words">The words of it.</param>
internal sealed record Remark(Words Words) : Part;

/// <summary>Rows of fields.</summary>
/// <param name="Columns">What stands in each field.</param>
/// <param name="Rows">The rows, each with as many fields as there are columns.</param>
internal sealed record Table(ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<Words>> Rows) : Part
{
    /// <summary>How many of the rows a terminal shows; what goes into a file or to another program has all.</summary>
    public int MostAtTerminal { get; init; } = int.MaxValue;
}

/// <summary>Texts too long for a table, each below a line that says what it is. In a pipe each is a row.</summary>
/// <param name="Entries">The texts, in order.</param>
internal sealed record Listing(ImmutableArray<Entry> Entries) : Part;

/// <summary>A text of a listing.</summary>
/// <param name="Fields">What stands above it.</param>
/// <param name="Text">The text.</param>
internal sealed record Entry(ImmutableArray<Words> Fields, Words Text)
{
    /// <summary>What is to be said of it to the reader at the screen, below it; null where nothing is.</summary>
    public Words? Note { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands above it; empty where the fields speak for themselves.</param>
/// <param name="Form">How its fields stand.</param>
internal sealed record Column(string Title, ColumnForm Form = ColumnForm.Text);

/// <summary>How the fields of a column stand.</summary>
internal enum ColumnForm
{
    /// <summary>On the left, broken where there is no room.</summary>
    Text,

    /// <summary>On the left, never broken: identifiers and days.</summary>
    Whole,

    /// <summary>On the right, never broken.</summary>
    Number,

    /// <summary>A number below a day, which is written on two lines where there is little room.</summary>
    NumberOfDay,

    /// <summary>On the right, its beginning cut off where there is no room: what stands before a node.</summary>
    Before,

    /// <summary>On the left, its end cut off where there is no room: what stands behind a node.</summary>
    Behind,

    /// <summary>A small plot, for the eye alone: only a terminal shows it.</summary>
    Plot,
}
