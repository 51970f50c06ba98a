namespace Corpus.CompilerServices;

/// <summary>The identifiers and days of all meetings of a corpus, in its order: found without building one.</summary>
internal sealed class MeetingDays
{
    private readonly DateOnly[] _days;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <param name="transcript">A line a meeting: identifier and day.</param>
    /// <param name="count">How many there are.</param>
    public MeetingDays(string transcript, int count)
    {
        int offset = 0;
        _days = new DateOnly[count];
        for (int position = 0; position < count; position++)
        {
            TranscriptLine line = TranscriptLine.At(transcript, offset);
            offset = line.Next;
            _positions.Add(line.Word().Text(), position);
            _days[position] = line.Date();
        }
    }

    public IReadOnlyCollection<string> Ids => _positions.Keys;

    public bool TryFind(string id, out int position) => _positions.TryGetValue(id, out position);

    /// <summary>The position of the first meeting on that day or after it; the number of meetings when there is none.</summary>
    public int FirstFrom(DateOnly day)
    {
        int low = 0;
        int high = _days.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_days[middle] < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The position after the last meeting on that day or before it.</summary>
    public int EndOf(DateOnly day) => day == DateOnly.MaxValue ? _days.Length : FirstFrom(day.AddDays(1));
}
