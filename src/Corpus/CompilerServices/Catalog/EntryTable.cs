using System.Runtime.CompilerServices;

namespace Corpus.CompilerServices;

/// <summary>
/// The entries of a transcript in which a line at the margin begins an entry with its identifier and the indented lines
/// under it are its fields. Finds an identifier where it stands, so that reading a document makes no string of it.
/// </summary>
internal sealed class EntryTable
{
    private readonly string _transcript;

    /// <summary>Where each entry begins, and after the last where the transcript ends.</summary>
    private readonly int[] _starts;

    /// <summary>Open addressing: position + 1 of the entry, 0 where there is none.</summary>
    private readonly int[] _buckets;

    public EntryTable(string transcript)
    {
        _transcript = transcript;
        _starts = Starts(_transcript);
        int size = 4;
        while (size < _starts.Length * 2)
        {
            size *= 2;
        }

        _buckets = new int[size];
        for (int position = 0; position < Count; position++)
        {
            uint bucket = Hash(Id(position)) & (uint)(size - 1);
            while (_buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & (uint)(size - 1);
            }

            _buckets[bucket] = position + 1;
        }
    }

    public int Count => _starts.Length - 1;

    /// <summary>The identifier, as the transcript writes it.</summary>
    public TranscriptLine Id(int position)
    {
        TranscriptLine line = TranscriptLine.At(_transcript, _starts[position]);
        return line.Word();
    }

    /// <summary>The first line of the entry, which begins with its identifier.</summary>
    public TranscriptLine Heading(int position) => TranscriptLine.At(_transcript, _starts[position]);

    /// <summary>Goes from one line of an entry to its next field of a name.</summary>
    /// <param name="position">The entry.</param>
    /// <param name="name">The name.</param>
    /// <param name="after">The line before it: the heading or a field of the entry.</param>
    /// <param name="value">The field's value.</param>
    /// <returns>False when there is no such field.</returns>
    public bool NextField(int position, string name, TranscriptLine after, out TranscriptLine value)
    {
        value = after;
        while (value.Next < _starts[position + 1])
        {
            value = TranscriptLine.At(_transcript, value.Next);
            value.Skip(2);
            if (value.Word().Is(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks for a field that none of the names is the name of.</summary>
    /// <param name="position">The entry.</param>
    /// <param name="names">The names.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>False when there is no such field.</returns>
    public bool HasOtherField(int position, string[] names, out TranscriptLine name)
    {
        name = default;
        for (TranscriptLine line = Heading(position); line.Next < _starts[position + 1];)
        {
            line = TranscriptLine.At(_transcript, line.Next);
            TranscriptLine field = line;
            field.Skip(2);
            name = field.Word();
            bool isOne = false;
            foreach (string known in names)
            {
                isOne = isOne || name.Is(known);
            }

            if (!isOne)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The position of the entry; -1 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(TranscriptLine id)
    {
        uint mask = (uint)(_buckets.Length - 1);
        uint bucket = Hash(id) & mask;
        while (_buckets[bucket] != 0)
        {
            int position = _buckets[bucket] - 1;
            if (IsAt(_starts[position], id))
            {
                return position;
            }

            bucket = (bucket + 1) & mask;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAt(int start, TranscriptLine id)
    {
        string transcript = _transcript;
        int end = start + id.Length;
        if (end > transcript.Length || (end < transcript.Length && transcript[end] is not ('\n' or ' ')))
        {
            return false;
        }

        for (int i = 0; i < id.Length; i++)
        {
            if (transcript[start + i] != id[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Starts(string transcript)
    {
        List<int> starts = [];
        for (int offset = 0; offset < transcript.Length; offset = TranscriptLine.At(transcript, offset).Next)
        {
            if (transcript[offset] != ' ')
            {
                starts.Add(offset);
            }
        }

        // As if a line feed ended the last line too.
        starts.Add(transcript.Length + 1);
        return [.. starts];
    }

    /// <summary>FNV-1a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(TranscriptLine id)
    {
        uint hash = 2166136261;
        for (int i = 0; i < id.Length; i++)
        {
            hash = (hash ^ id[i]) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
