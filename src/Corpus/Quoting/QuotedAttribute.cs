namespace Corpus;

/// <summary>
/// Says that a text is a quotation of a summary. The analyzer of the package checks constants that are given to it, while a project is
/// built, against the built-in corpus and the project's own: a parameter, a field or a property of type <see cref="string"/>. It does nothing while a program runs.
/// <para>Example: <c>void Show([Quoted] string words) => Console.WriteLine(words);</c></para>
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
public sealed class QuotedAttribute : Attribute;
