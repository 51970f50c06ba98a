using System.Runtime.CompilerServices;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>
/// What is left to read of one line of a transcript. A transcript is what the generator writes and this library reads:
/// one fact a line, words parted by one space, "-" for a word that is not there. A character that must not stand
/// raw in C# source, and the backslash, is written as <c>\uXXXX</c>, so a line feed ends a line and nothing else does.
/// </summary>
/// <remarks>
/// Made for the first read in a fresh process, where every method that is called has to be compiled: there are few of
/// them, and they go character by character, because the vectorized searches of the runtime take longer to be compiled on first use
/// (1 ms and more) than a meeting takes to be read.
/// </remarks>
internal struct TranscriptLine
{
    /// <summary>Where the line ends.</summary>
    public readonly int End;

    /// <summary>Where the next line begins.</summary>
    public readonly int Next;

    private readonly string _transcript;
    private int _start;

    private TranscriptLine(string transcript, int start, int end)
    {
        _transcript = transcript;
        _start = start;
        End = end;
        Next = end + 1;
    }

    public readonly bool IsEmpty => _start >= End;

    /// <summary>The first character; NUL where nothing is left.</summary>
    public readonly char First => _start < End ? _transcript[_start] : '\0';

    /// <summary>True for the sign that stands where there is nothing: no word begins with it.</summary>
    public readonly bool IsNothing => First == '-';

    public readonly int Length => End - _start;

    public readonly char this[int index] => _transcript[_start + index];

    /// <summary>The line that begins at an offset.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TranscriptLine At(string transcript, int start)
    {
        int end = start;
        while (end < transcript.Length && transcript[end] != '\n')
        {
            end++;
        }

        return new TranscriptLine(transcript, start, end);
    }

    /// <summary>Cuts the first word off, and the space after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TranscriptLine Word()
    {
        string transcript = _transcript;
        int end = _start;
        while (end < End && transcript[end] != ' ')
        {
            end++;
        }

        TranscriptLine word = new(transcript, _start, end);
        _start = end + 1;
        return word;
    }

    /// <summary>Cuts so many characters off.</summary>
    public void Skip(int count) => _start += count;

    /// <summary>Cuts a number without sign off, and the character after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number()
    {
        int number = 0;
        while (_start < End && _transcript[_start] is >= '0' and <= '9')
        {
            number = (number * 10) + (_transcript[_start] - '0');
            _start++;
        }

        _start++;
        return number;
    }

    /// <summary>The rest as text, without escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly string Text() => TranscriptText.Read(_transcript, _start, End);

    /// <summary>The rest as it stands, with its escapes.</summary>
    public readonly string Raw() => _start < End ? _transcript[_start..End] : "";

    /// <summary>The rest as text, or null for "-".</summary>
    public readonly string? OptionalText() => IsNothing ? null : Text();

    /// <summary>True when the rest is the given word of <see cref="Keyword"/>, which is ASCII.</summary>
    public readonly bool Is(string word)
    {
        string transcript = _transcript;
        int start = _start;
        if (End - start != word.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (transcript[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The identifier of the meeting whose transcript the line stands in: the second word of the first line.</summary>
    public readonly string MeetingId()
    {
        TranscriptLine line = At(_transcript, 0);
        line.Word();
        return line.Text();
    }

    /// <summary>How many words are left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int CountWords()
    {
        int count = IsEmpty ? 0 : 1;
        for (int i = _start; i < End; i++)
        {
            count += _transcript[i] == ' ' ? 1 : 0;
        }

        return count;
    }

    /// <summary>Cuts a day off: "2025-03-30".</summary>
    public DateOnly Date()
    {
        int year = Number();
        int month = Number();
        return new DateOnly(year, month, Number());
    }

    /// <summary>"2025-02-07", "2025-02" or "2025".</summary>
    public PartialDate PartialDate()
    {
        int year = Number();
        int? month = IsEmpty ? null : Number();
        return new PartialDate(year, month, IsEmpty ? null : Number());
    }
}
