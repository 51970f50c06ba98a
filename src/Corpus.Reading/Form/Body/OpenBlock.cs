using System.Text;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>The block that lines are being added to.</summary>
internal sealed class OpenBlock(string content, Grammar grammar, Marker? marker, int indent, bool followsComplete)
{
    /// <summary>The beginning, by which a heading is told from a sentence; longer text is no heading.</summary>
    private readonly StringBuilder _beginning = new();
    private string? _beginningText;

    public Marker? Marker { get; } = marker;

    public int Indent { get; } = indent;

    /// <summary>True when the block before it had come to its end, or was ended although it had not.</summary>
    public bool FollowsComplete { get; } = followsComplete;

    /// <summary>True when the block before it ended in a colon.</summary>
    public bool FollowsLeadIn { get; init; }

    public List<Fragment> Fragments { get; } = [];

    public int LastLineIndex { get; private set; }

    public bool IsEmpty => Fragments.Count == 0;

    /// <summary>The line where it begins.</summary>
    public int Line { get; set; }

    /// <summary>True for what is an item whatever its words are.</summary>
    public bool IsBulleted => Marker is { Form: MarkerForm.Bullet } or { HasBullet: true };

    /// <summary>As much of the text as a heading can have; <see cref="IsLong"/> when there is more.</summary>
    public string Beginning => _beginningText ??= _beginning.ToString();

    public bool IsLong { get; private set; }

    public Fragment LastPlace => Fragments[Fragments.Count - 1];

    public void Add(BodyLine line, Fragment place)
    {
        string separator = IsEmpty ? "" : JoinedText.Separator(content, LastPlace, place);
        Fragments.Add(place);
        LastLineIndex = line.Index;
        int room = HeadingForm.Longest + 1 - _beginning.Length;
        IsLong |= place.Length + 1 > room;
        if (room > 0)
        {
            _beginning.Append(separator).Append(content, place.Start, Math.Min(place.Length, room));
            _beginningText = null;
        }
    }

    public bool EndsInColon => !IsEmpty && content[LastPlace.End - 1] is ':' or '：';

    public bool EndsInConnector => !IsEmpty && Connector.IsLast(content, LastPlace.Start, LastPlace.End);

    /// <summary>True when its last sentence has ended, seen what follows.</summary>
    /// <param name="isApart">True when a blank line stands between: after it a small letter goes on with nothing.</param>
    public bool IsCompleteBefore(int next, bool isApart)
    {
        int stop = IsEmpty ? -1 : SentenceEnd.FindStop(content, LastPlace.Start, LastPlace.End);
        return stop >= 0
            && ((isApart && (HeadingForm.EndsInFullStop(content, LastPlace.Start, LastPlace.End) || EndsAtHour(stop, next)))
                || grammar.Ends.Ends(content, LastPlace.Start, stop, next, content.Length));
    }

    /// <summary>"The meeting began at 9.15 a.m.", before a blank line and a capital: a sentence that has its verb is at its end.</summary>
    private bool EndsAtHour(int stop, int next) =>
        char.IsUpper(content[next])
        && Abbreviation.At(content, LastPlace.Start, stop) == AbbreviationKind.Trailing
        && grammar.Verbs.IsIn(content, LastPlace.Start, stop);

    /// <summary>True while its words can be a heading.</summary>
    public bool CanBeHeading(int mostWords) =>
        !IsLong && !IsEmpty && grammar.Headings.Is(Beginning, 0, _beginning.Length, mostWords);
}
