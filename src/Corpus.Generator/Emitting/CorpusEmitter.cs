using Corpus.Generator.Emitting.CSharp;
using Corpus.Generator.Emitting.Lookups;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Emitting;

/// <summary>Names the files that a corpus becomes.</summary>
internal static class CorpusEmitter
{
    /// <summary>The types of <see cref="Lookups"/>.</summary>
    public static IReadOnlyList<string> TypeNames { get; } =
    [
        EmitOptions.CatalogTypeName, MeetingsEmitter.TypeName, PeopleEmitter.TypeName, OfficesEmitter.TypeName, PlacesEmitter.TypeName,
        CountriesEmitter.TypeName, TopicsEmitter.TypeName, TermsEmitter.TypeName,
    ];

    /// <summary>A document's own file.</summary>
    public static GeneratedFile Meeting(LinkedMeeting meeting, EmitOptions options) =>
        new(HintName.For(meeting.Head.Id), MeetingEmitter.Emit(meeting, options));

    /// <summary>The lookups and what they share; none for a project without documents.</summary>
    public static IEnumerable<GeneratedFile> Lookups(LinkedCorpus corpus, EmitOptions options) => corpus.Meetings.Count == 0
        ? []
        :
        [
            File(EmitOptions.CatalogTypeName, CatalogEmitter.Emit(corpus, options)),
            File(MeetingsEmitter.TypeName, MeetingsEmitter.Emit(corpus, options)),
            File(PeopleEmitter.TypeName, PeopleEmitter.Emit(corpus, options)),
            File(OfficesEmitter.TypeName, OfficesEmitter.Emit(corpus, options)),
            File(PlacesEmitter.TypeName, PlacesEmitter.Emit(corpus, options)),
            File(CountriesEmitter.TypeName, CountriesEmitter.Emit(corpus, options)),
            File(TopicsEmitter.TypeName, TopicsEmitter.Emit(corpus, options)),
            File(TermsEmitter.TypeName, TermsEmitter.Emit(corpus, options)),
        ];

    /// <summary>The enum of the reporting verbs, which the library itself is built with.</summary>
    public static GeneratedFile Verbs(LexiconModel lexicon) =>
        File(ReportingVerbEmitter.TypeName, ReportingVerbEmitter.Emit(lexicon.Verbs));

    private static GeneratedFile File(string typeName, string code) => new(HintName.ForType(typeName), code);
}
