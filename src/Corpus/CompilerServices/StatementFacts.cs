using System.Runtime.CompilerServices;

namespace Corpus.CompilerServices;

/// <summary>What one statement says, read from the indented lines under it.</summary>
internal sealed class StatementFacts
{
    // Not written as [] where they are used: that is a call into the runtime for each list of each statement.
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
    public static StatementFacts Read(Meeting meeting, int offset)
    {
        StatementFacts facts = new();
        if (_read < FewStatements)
        {
            _read++;
            facts.Fill(meeting, offset);
        }
        else
        {
            facts.FillFast(meeting, offset);
        }

        return facts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillFast(Meeting meeting, int offset) => Fill(meeting, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fill(Meeting meeting, int offset)
    {
        byte[] transcript = meeting.Transcript;
        Growing<Act> acts = default;
        Growing<EventReference> references = default;
        while (offset < transcript.Length && transcript[offset] == ' ')
        {
            TranscriptLine line = TranscriptLine.At(transcript, offset);
            offset = line.Next;
            line.Skip(2);
            TranscriptLine keyword = line.Word();
            ReadLine(meeting, (char)keyword.First, (char)keyword.Second, line, ref acts, ref references);
        }

        Acts = acts.ToArray(NoActs);
        References = references.ToArray(NoReferences);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLine(Meeting meeting, char first, char second, TranscriptLine line, ref Growing<Act> acts, ref Growing<EventReference> references)
    {
        switch (first, second)
        {
            case ('b', _):
                Speakers = meeting.Catalog.People.FindAll(line);
                break;
            case ('a' or 'i', _):
                ReportingVerb verb = ReportingVerbTable.Find(line.Word());
                acts.Add(new Act(verb, SpeakersOfAct(meeting, line.Next), line.Text(), isInherited: first == 'i'));
                break;
            case ('t', 'o'):
                Topics = meeting.Catalog.Topics.FindAll(line);
                break;
            case ('t', _):
                Terms = meeting.Catalog.Terms.FindAll(line);
                break;
            case ('c', _):
                Countries = meeting.Catalog.Countries.FindAll(line);
                break;
            case ('p', _):
                Places = meeting.Catalog.Places.FindAll(line);
                break;
            case ('r' or 'm', _):
                TranscriptLine date = line.Word();
                references.Add(new EventReference(
                    meeting, line.Text(), date.IsNothing ? null : date.PartialDate(), isMinisterial: first == 'm'));
                break;
        }
    }

    /// <summary>All speakers of the statement, unless the line behind the act stands under it. That line comes to no case above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Person[] SpeakersOfAct(Meeting meeting, int next)
    {
        byte[] transcript = meeting.Transcript;
        return transcript[next] == ' ' && transcript[next + 2] == ' ' ? OwnSpeakers(meeting, next) : Speakers;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Person[] OwnSpeakers(Meeting meeting, int offset)
    {
        TranscriptLine line = TranscriptLine.At(meeting.Transcript, offset);
        line.Skip(4);
        line.Word();
        return line.IsNothing ? NoSpeakers : meeting.Catalog.People.FindAll(line);
    }
}
