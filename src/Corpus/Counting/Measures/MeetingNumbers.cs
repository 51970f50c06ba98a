namespace Corpus;

/// <summary>Meetings with a number each, from 0 in the order in which they are first met; equal meetings have the same.</summary>
internal sealed class MeetingNumbers
{
    private readonly Dictionary<Meeting, int> _numbers = [];
    private readonly List<Meeting> _meetings = [];
    private Meeting? _last;
    private int _lastNumber;

    public IReadOnlyList<Meeting> Meetings => _meetings;

    /// <summary>The number of a meeting; that of the last one again costs a comparison, as statements come meeting by meeting.</summary>
    public int NumberOf(Meeting meeting)
    {
        if (ReferenceEquals(meeting, _last))
        {
            return _lastNumber;
        }

        if (!_numbers.TryGetValue(meeting, out int number))
        {
            number = _meetings.Count;
            _numbers.Add(meeting, number);
            _meetings.Add(meeting);
        }

        _last = meeting;
        _lastNumber = number;
        return number;
    }
}
