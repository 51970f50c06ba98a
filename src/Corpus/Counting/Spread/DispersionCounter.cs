using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>Counts a phrase and all words by meeting, in one pass over statements.</summary>
internal static class DispersionCounter
{
    public static Dispersion Count(IEnumerable<Statement> statements, string phrase, Phrase sought)
    {
        MeetingNumbers meetings = new();
        List<(int Words, int Count)> parts = [];
        ImmutableArray<int>.Builder positions = ImmutableArray.CreateBuilder<int>();
        int words = 0;
        foreach (Statement statement in statements)
        {
            int meeting = meetings.NumberOf(statement.Meeting);
            if (meeting == parts.Count)
            {
                parts.Add(default);
            }

            CutStatement cut = new(statement.Text);
            List<TextMatch> matches = sought.In(statement.Text);
            foreach (TextMatch match in matches)
            {
                positions.Add(words + cut.FirstFrom(match.Start));
            }

            words += cut.Words.Length;
            ref (int Words, int Count) part = ref CollectionsMarshal.AsSpan(parts)[meeting];
            part = (part.Words + cut.Words.Length, part.Count + matches.Count);
        }

        return new Dispersion(phrase, Parts(meetings, parts), positions.ToImmutable());
    }

    private static ImmutableArray<DispersionPart> Parts(MeetingNumbers meetings, List<(int Words, int Count)> parts) =>
        [.. parts.Select((part, i) => new DispersionPart(meetings.Meetings[i], part.Words, part.Count)).Where(part => part.Words > 0)];
}
