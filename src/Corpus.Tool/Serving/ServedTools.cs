using Corpus.Tool.Serving.Calls;
using Corpus.Tool.Serving.Tools;

namespace Corpus.Tool.Serving;

/// <summary>The tools that there are.</summary>
internal static class ServedTools
{
    /// <summary>Every tool, in the order in which a client lists them.</summary>
    public static IReadOnlyList<ServedTool> All { get; } =
        [new ListMeetings(), new GetStatement(), new Find(), new CompareMeetings(), new TopicHistory(), new CheckQuotation(), new Cite()];
}
