using System.Runtime.CompilerServices;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>What one statement says, read from the indented lines under it.</summary>
internal sealed class StatementFacts
{
    /// <remarks>
    /// None of a kind is not written as [] where it is used: that is a call into the runtime for each list of each
    /// statement.
    /// </remarks>
    private static readonly Person[] NoSpeakers = [];
    private static readonly Act[] NoActs = [];
    private static readonly Topic[] NoTopics = [];
    private static readonly Term[] NoTerms = [];
    private static readonly Country[] NoCountries = [];
    private static readonly Place[] NoPlaces = [];
    private static readonly EventReference[] NoReferences = [];

    /// <summary>After so many it pays to have the reading compiled anew with optimizations; see <see cref="MeetingBody"/>.</summary>
    private const int FewStatements = 256;

    /// <summary>How many were read; threads may lose a count, which changes no result.</summary>
    private static int _read;

    public Person[] Speakers = NoSpeakers;

    public Act[] Acts = NoActs;

    public Topic[] Topics = NoTopics;

    public Term[] Terms = NoTerms;

    public Country[] Countries = NoCountries;

    public Place[] Places = NoPlaces;

    public EventReference[] References = NoReferences;

    /// <summary>Reads the lines that follow a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="offset">Where in the transcript the line behind it begins.</param>
    public static StatementFacts Read(Statement statement, int offset)
    {
        StatementFacts facts = new();
        if (_read < FewStatements)
        {
            _read++;
            facts.Fill(statement, offset);
        }
        else
        {
            facts.FillFast(statement, offset);
        }

        return facts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillFast(Statement statement, int offset) => Fill(statement, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fill(Statement statement, int offset)
    {
        Meeting meeting = statement.Meeting;
        string transcript = meeting.Transcript;
        Growing<Act> acts = default;
        Growing<EventReference> references = default;
        while (offset < transcript.Length && transcript[offset] == ' ')
        {
            TranscriptLine line = TranscriptLine.At(transcript, offset);
            offset = line.Next;
            line.Skip(2);
            TranscriptLine keyword = line.Word();
            ReadLine(statement, keyword, line, ref offset, ref acts, ref references);
        }

        Acts = acts.ToArray(NoActs);
        References = references.ToArray(NoReferences);
    }

    /// <summary>The commonest first. A line under an act is read with the act.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLine(
        Statement statement, TranscriptLine keyword, TranscriptLine line, ref int next, ref Growing<Act> acts, ref Growing<EventReference> references)
    {
        Meeting meeting = statement.Meeting;
        bool isInherited = keyword.Is(Keyword.Statement.Inherited);
        if (keyword.Is(Keyword.Statement.By))
        {
            Speakers = meeting.Catalog.People.FindAll(line);
        }
        else if (isInherited || keyword.Is(Keyword.Statement.Act))
        {
            ReportingVerb verb = ReportingVerbTable.Find(line.Word());
            Person[] speakers = SpeakersOfAct(meeting, ref next);

            // Where its content and its verb stand, nothing where they do not: start and length.
            int start = line.Number();
            int length = line.Number();
            int verbStart = line.Number();
            acts.Add(new Act(statement, acts.Count, verb, speakers, start, length, verbStart, line.Number(), isInherited));
        }
        else if (keyword.Is(Keyword.Statement.Topics))
        {
            Topics = meeting.Catalog.Topics.FindAll(line);
        }
        else if (keyword.Is(Keyword.Statement.Countries))
        {
            Countries = meeting.Catalog.Countries.FindAll(line);
        }
        else if (keyword.Is(Keyword.Statement.Terms))
        {
            Terms = meeting.Catalog.Terms.FindAll(line);
        }
        else if (keyword.Is(Keyword.Statement.Places))
        {
            Places = meeting.Catalog.Places.FindAll(line);
        }
        else
        {
            references.Add(ReadReference(meeting, keyword, line));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static EventReference ReadReference(Meeting meeting, TranscriptLine keyword, TranscriptLine line)
    {
        bool isMinisterial = keyword.Is(Keyword.Statement.Ministerial);
        if (!isMinisterial && !keyword.Is(Keyword.Statement.Reference))
        {
            throw Missing.Keyword(keyword.IsEmpty ? UnderNoAct(line) : keyword);
        }

        TranscriptLine date = line.Word();
        return new EventReference(meeting, line.Text(), date.IsNothing ? null : date.PartialDate(), isMinisterial);
    }

    /// <summary>The keyword of a line that is indented by four, of which the first three blanks are read.</summary>
    private static TranscriptLine UnderNoAct(TranscriptLine line)
    {
        line.Skip(1);
        return line.Word();
    }

    /// <summary>All speakers of the statement, unless the line behind the act stands under it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Person[] SpeakersOfAct(Meeting meeting, ref int next)
    {
        string transcript = meeting.Transcript;
        return transcript[next] == ' ' && transcript[next + 2] == ' ' ? OwnSpeakers(meeting, ref next) : Speakers;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Person[] OwnSpeakers(Meeting meeting, ref int next)
    {
        TranscriptLine line = TranscriptLine.At(meeting.Transcript, next);
        next = line.Next;
        line.Skip(4);
        TranscriptLine keyword = line.Word();
        if (!keyword.Is(Keyword.Act.By))
        {
            throw Missing.Keyword(keyword);
        }

        return line.IsNothing ? NoSpeakers : meeting.Catalog.People.FindAll(line);
    }
}
