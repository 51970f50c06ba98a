using Corpus.Generator.Emitting.CSharp;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Emitting.Lookups;

/// <summary>Writes the lookup <c>Topics</c>.</summary>
internal static class TopicsEmitter
{
    public const string TypeName = "Topics";

    public static string Emit(LinkedCorpus corpus, EmitOptions options)
    {
        LookupEmitter lookup = new(TypeName, "Topic", "topic", options);
        return lookup.Emit("The topics of the corpus: what its statements are about.", corpus.Topics.Select(Member));

        LookupMember Member(TopicEntry topic, int position) => lookup.Member(
            topic.Id,
            position,
            XmlText.Of(topic.Label) + ", in " + Tooltip.Count(topic.Mentions.Count, "meeting", "meetings") + ".",
            Tooltip.Quote("First, ", topic.First),
            topic.Last == topic.First ? null : Tooltip.Quote("Latest, ", topic.Last));
    }
}
