using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Corpus.Reading.Linking.People;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Emitting;

/// <summary>Short ways to write documents and corpora by hand, as the steps before emission would hand them over.</summary>
internal static class Build
{
    public static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => new(ImmutableArray.Create(items));

    public static LocatedText At(int line, string text) =>
        new(text, Array(new Fragment(0, text.Length, line, 1)));

    public static ParsedSentence Sentence(int line, string text) => new(At(line, text), IsLeadIn: false);

    public static ParsedSentence LeadIn(int line, string text) => new(At(line, text), IsLeadIn: true);

    public static ParsedBlock Paragraph(params ParsedSentence[] sentences) => Block(false, null, 0, sentences);

    public static ParsedBlock Item(string? number, int level, params ParsedSentence[] sentences) => Block(true, number, level, sentences);

    public static ParsedSection Section(string? number, string? heading, int line, params ParsedBlock[] blocks) =>
        new(number, heading is null ? null : At(line, heading), line, Array(blocks));

    public static StatementReading Reading(
        int[]? speakers = null,
        ReadAct[]? acts = null,
        string[]? topics = null,
        string[]? countries = null,
        string[]? places = null,
        params ReadReference[] references) => new(
            Array(speakers ?? []),
            Array(acts ?? []),
            Array(topics ?? []),
            Array(countries ?? []),
            Array(places ?? []),
            Array(references),
            EquatableArray<TermDefinition>.Empty,
            EquatableArray<string>.Empty);

    /// <summary>An act whose content is the part of the sentence that begins with <paramref name="content"/>.</summary>
    public static ReadAct Act(string verb, string sentence, string content, bool isInherited = false, int[]? speakers = null) =>
        new(verb, "Assertive", Array(speakers ?? []), sentence.IndexOf(content, StringComparison.Ordinal), content.Length, isInherited);

    public static MeetingHead Head(CalendarDate date, string? id = null) => new(
        id ?? date.ToString(),
        date,
        Published: null,
        Format: null,
        StartMinutes: null,
        DurationMinutes: null,
        IsDurationApproximate: false,
        Place: null,
        EquatableArray<ReadParticipant>.Empty,
        EquatableArray<string>.Empty);

    /// <summary>A document with one reading for each statement; missing ones are empty.</summary>
    public static LinkedMeeting Document(
        MeetingHead head,
        string title,
        ParsedSection[] sections,
        StatementReading[]? readings = null,
        string[]? people = null,
        string[][]? terms = null,
        string? url = null,
        string? opening = null,
        string? issuer = null)
    {
        ParsedDocument form = new(
            "documents/" + head.Id + ".txt",
            head.Id + ".txt",
            new string('0', 64),
            IsPlainDocument: opening is null,
            At(1, title),
            Dateline: null,
            issuer is null ? null : At(2, issuer),
            opening is null ? null : At(3, opening),
            EquatableArray<LocatedText>.Empty,
            Array(sections),
            EquatableArray<Piece>.Empty,
            EquatableArray<ReadFinding>.Empty);
        int count = sections.SelectMany(section => section.Blocks).SelectMany(block => block.Sentences).Count(sentence => !sentence.IsLeadIn);
        StatementReading[] all = [.. readings ?? [], .. Enumerable.Repeat(Reading(), count - (readings?.Length ?? 0))];
        EquatableArray<string>[] mentioned = [.. (terms ?? []).Select(Array), .. Enumerable.Repeat(EquatableArray<string>.Empty, count - (terms?.Length ?? 0))];
        return new LinkedMeeting(
            new ReadMeeting(form, head, Array(all), EquatableArray<ReadFinding>.Empty),
            "Meeting" + string.Concat(head.Id.Where(char.IsAsciiLetterOrDigit)),
            url,
            Array(people ?? []),
            Array(mentioned));
    }

    /// <summary>A corpus of documents that name nothing outside themselves.</summary>
    public static LinkedCorpus CorpusOf(params LinkedMeeting[] documents) => new(
        documents.Select(Entry).ToEquatableArray(),
        EquatableArray<PersonEntry>.Empty,
        EquatableArray<OfficeEntry>.Empty,
        EquatableArray<PlaceEntry>.Empty,
        EquatableArray<CountryEntry>.Empty,
        EquatableArray<TopicEntry>.Empty,
        EquatableArray<TermEntry>.Empty);

    public static MeetingEntry Entry(LinkedMeeting document)
    {
        MeetingHead head = document.Meeting.Head!;
        return new MeetingEntry(
            head.Id,
            document.TypeName,
            "On" + string.Concat(head.Id.Where(char.IsAsciiLetterOrDigit)),
            document.Meeting.Form.Title!.Text,
            head.Date,
            head.StartMinutes,
            head.DurationMinutes,
            head.IsDurationApproximate,
            head.Format,
            head.Participants,
            document.People,
            head.Place?.Id,
            head.Place?.Name)
        {
            StatementCount = document.Meeting.Statements.Count,
        };
    }

    private static ParsedBlock Block(bool isItem, string? number, int level, ParsedSentence[] sentences) => new(
        isItem,
        number,
        level,
        sentences.Length == 0 ? 1 : sentences[0].Text.Line,
        string.Join(" ", sentences.Select(sentence => sentence.Text.Text)),
        Array(sentences));
}
