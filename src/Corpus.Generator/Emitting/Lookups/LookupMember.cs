namespace Corpus.Generator.Emitting.Lookups;

/// <summary>A property of a lookup.</summary>
/// <param name="Wanted">Its name, if that is free.</param>
/// <param name="Type">Its type, in full.</param>
/// <param name="Value">The expression that gives it.</param>
/// <param name="Summary">The paragraphs of its documentation, XML already.</param>
internal sealed record LookupMember(string Wanted, string Type, string Value, string[] Summary);
