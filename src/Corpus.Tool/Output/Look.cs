namespace Corpus.Tool.Output;

/// <summary>What a piece of text is, which decides how a terminal shows it. In a pipe and in Markdown only what changes the meaning is marked.</summary>
internal enum Look
{
    /// <summary>Text as it is.</summary>
    Plain,

    /// <summary>What was looked for, or what a line is about.</summary>
    Strong,

    /// <summary>What can be passed over: places, counts of nothing.</summary>
    Faint,

    /// <summary>An identifier that can be given to another verb.</summary>
    Accent,

    /// <summary>Right.</summary>
    Good,

    /// <summary>Wrong.</summary>
    Bad,

    /// <summary>Words that were put in.</summary>
    Inserted,

    /// <summary>Words that were taken out.</summary>
    Deleted,
}
