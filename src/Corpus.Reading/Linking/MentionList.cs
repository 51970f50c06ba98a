using System.Collections.Immutable;
using Corpus.Reading.Collections;

namespace Corpus.Reading.Linking;

/// <summary>Where one thing is mentioned.</summary>
internal sealed class MentionList(Mention first)
{
    private readonly ImmutableArray<int>.Builder _meetings = ImmutableArray.CreateBuilder<int>();

    /// <summary>Each meeting once, ascending.</summary>
    public EquatableArray<int> Meetings => _meetings.ToEquatableArray();

    public Mention First { get; } = first;

    public Mention Last { get; private set; } = first;

    public void Add(int meeting, Mention mention)
    {
        Last = mention;
        if (_meetings.Count == 0 || _meetings[_meetings.Count - 1] != meeting)
        {
            _meetings.Add(meeting);
        }
    }
}
