using System.Collections.Immutable;
using Corpus.Reading.Lexicon.Files;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>
/// Puts the lexicon files of a project together. Files that come with the package go first, then the others in the
/// ordinal order of their paths: the result does not depend on the order in which the compiler lists them.
/// </summary>
internal static class LexiconModelBuilder
{
    /// <summary>What the files say together, and what is wrong with their entries; the files' own findings stay with them.</summary>
    public static LexiconModel Build(ImmutableArray<LexiconFile> files)
    {
        ImmutableArray<LexiconFile> ordered = files
            .OrderByDescending(static file => file.IsBuiltIn)
            .ThenBy(static file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        LexiconMistakes mistakes = new();
        ImmutableArray<CountryDefinition> countries = new CountryEntries(mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Countries));
        CountryNames names = new(countries, mistakes);
        ImmutableArray<OfficeDefinition> offices = new OfficeEntries(names, mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Offices));
        ImmutableArray<PlaceDefinition> places = new PlaceEntries(names, mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Places));
        ImmutableArray<VerbDefinition> verbs = new VerbEntries(mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Verbs));
        ImmutableArray<TopicDefinition> topics = new TopicEntries(mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Topics));
        return new LexiconModel(offices, places, countries, verbs, topics, mistakes.Found);
    }
}
