namespace Corpus.Generator.Diagnostics;

/// <summary>The properties of a diagnostic by which a fix puts it right: written by the analyzers, read by the fixes.</summary>
internal static class FixKey
{
    /// <summary>What is put right, one of the constants below; without it there is nothing to offer.</summary>
    public const string Kind = "Corpus.Fix";

    /// <summary>What is to stand there.</summary>
    public const string Text = "Corpus.Text";

    /// <summary>Where in an additional file what is to go begins, in UTF-16 characters from 0.</summary>
    public const string Start = "Corpus.Start";

    /// <summary>How long that is.</summary>
    public const string Length = "Corpus.Length";

    /// <summary>Words in an additional file.</summary>
    public const string Words = "words";

    /// <summary>The name of an additional file.</summary>
    public const string FileName = "file name";

    /// <summary>The constant in C# that the diagnostic stands at.</summary>
    public const string Literal = "literal";

    /// <summary>The member in C# that the diagnostic's additional location stands at.</summary>
    public const string Member = "member";
}
