namespace Corpus.Package.Tests.Pages;

/// <summary>A program of a page and what the page says that it prints.</summary>
/// <param name="Line">The line of the page where it begins, from 1.</param>
/// <param name="Heading">The line of the heading that it stands under; empty above the first.</param>
/// <param name="Usings">The using directives of the page so far: a page is read from its top, and says each once.</param>
/// <param name="Code">Its other lines.</param>
/// <param name="OutputStart">Where the output stands in the page.</param>
/// <param name="Output">The output, to the byte.</param>
internal sealed record PageSample(int Line, string Heading, string Usings, string Code, int OutputStart, string Output);
