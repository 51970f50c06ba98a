using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Text;

namespace Corpus.Reading.Meaning;

/// <summary>
/// Says what of the statements was not understood: each sentence that somebody seems to speak in and in which no act was
/// found, and how many statements have no speaker and no act. Not every such sentence has one; whoever reads it can tell.
/// </summary>
internal sealed class StatementGaps
{
    private readonly ImmutableArray<ReadFinding>.Builder _found = ImmutableArray.CreateBuilder<ReadFinding>();
    private readonly ParsedDocument _form;
    private readonly MeetingHead _head;
    private readonly SubjectReader _subjects;

    private StatementGaps(ParsedDocument form, MeetingHead head, StatementLexicon lexicon)
    {
        _form = form;
        _head = head;
        Roster roster = new(head, lexicon.Offices);
        _subjects = new SubjectReader(roster, lexicon.Countries, new LastSpeakers(roster.All, new string?[roster.All.Count]), new OtherLeaders(), new OtherCompany(lexicon.Countries));
    }

    /// <param name="statements">One for each sentence that is no lead-in, in order.</param>
    public static IEnumerable<ReadFinding> Find(
        ParsedDocument form, MeetingHead head, EquatableArray<StatementReading> statements, StatementLexicon lexicon, CancellationToken cancellation)
    {
        StatementGaps gaps = new(form, head, lexicon);
        gaps.AddCoverage(statements);
        gaps.AddSentences(statements, cancellation);
        return gaps._found;
    }

    private void AddCoverage(EquatableArray<StatementReading> statements)
    {
        int withoutSpeaker = statements.Items.Count(static one => one.Speakers.Count == 0);
        int withoutAct = statements.Items.Count(static one => one.Acts.Count == 0);
        if (withoutSpeaker + withoutAct > 0)
        {
            Fragment place = _form.Opening?.Place ?? _form.Title?.Place ?? Fragment.TopOfFile;
            string all = Number(statements.Count) + (statements.Count == 1 ? " statement" : " statements");
            _found.Add(ReadFinding.Create(Rules.Coverage, _form.Path, place, all, Are(withoutSpeaker), Are(withoutAct)));
        }
    }

    private void AddSentences(EquatableArray<StatementReading> statements, CancellationToken cancellation)
    {
        int next = 0;
        foreach (ParsedSentence sentence in _form.BodySentences)
        {
            if (sentence.IsLeadIn)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            if (statements[next].Acts.Count == 0 && Sign(new Sentence(sentence.Text.Text)) is string sign)
            {
                _found.Add(ReadFinding.Create(Rules.NoAct, _form.Path, sentence.Text.Place, sign, Excerpt.Of(sentence.Text.Text)));
            }

            next++;
        }
    }

    /// <summary>What tells that somebody may speak in a sentence: a subject at its start, or the name of a participant.</summary>
    private string? Sign(Sentence sentence)
    {
        if (_subjects.ReadAt(sentence, 0) is { Kind: not SubjectKind.Country } subject)
        {
            return $"begins with '{Excerpt.Of(sentence.Text.Substring(0, sentence.EndBefore(subject.Next)))}'";
        }

        ReadParticipant? named = _head.Participants.Items.FirstOrDefault(one => Names(sentence.Text, one.Name));
        return named is null ? null : $"names {named.Name}";
    }

    private static bool Names(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.Ordinal);
        int end = at + name.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static string Are(int count) => count == 0 ? "none is" : Number(count) + (count == 1 ? " is" : " are");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
