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
    public static LexiconModel Build(ImmutableArray<LexiconFile> files, CancellationToken cancellation = default)
    {
        ImmutableArray<LexiconFile> ordered = Ordered(files);
        LexiconMistakes mistakes = new(cancellation);
        ImmutableArray<CountryDefinition> countries = new CountryEntries(mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Countries, cancellation));
        CountryNames names = new(countries, mistakes);
        ImmutableArray<OfficeDefinition> offices = new OfficeEntries(names, mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Offices, cancellation));
        ImmutableArray<PlaceDefinition> places = new PlaceEntries(names, mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Places, cancellation));
        ImmutableArray<VerbDefinition> verbs = new VerbEntries(mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Verbs, cancellation));
        ImmutableArray<TopicDefinition> topics = new TopicEntries(mistakes).Read(SourcedEntry.OfKind(ordered, LexiconKind.Topics, cancellation));
        return new LexiconModel(offices, places, countries, verbs, topics, mistakes.Found);
    }

    /// <summary>What the files of people say together.</summary>
    /// <param name="files">The files of people and no other.</param>
    public static PeopleModel BuildPeople(
        ImmutableArray<LexiconFile> files, LexiconModel lexicon, CancellationToken cancellation = default)
    {
        LexiconMistakes mistakes = new(cancellation);
        CountryNames names = new(lexicon.Countries.Items, mistakes);
        ImmutableArray<PersonDefinition> people = new PersonEntries(names, mistakes).Read(SourcedEntry.OfKind(Ordered(files), LexiconKind.People, cancellation));
        return new PeopleModel(people, mistakes.Found);
    }

    private static ImmutableArray<LexiconFile> Ordered(ImmutableArray<LexiconFile> files) => files
        .OrderByDescending(static file => file.IsBuiltIn)
        .ThenBy(static file => file.Path, StringComparer.Ordinal)
        .ToImmutableArray();
}
