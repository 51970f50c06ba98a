using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Form.Sentences.Openings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Body;

/// <summary>
/// Finds the opening in the first paragraphs and takes it out of the body, with what stands before it and with the
/// sentence that leads over to the body ("The summary is as follows.").
/// </summary>
internal sealed class OpeningFinder(List<BodyElement> body, Grammar grammar)
{
    private const int MostParagraphs = 3;
    private const int MostSentences = 8;

    private readonly List<BodyElement> _elements = ReadoutsApart(body, grammar);
    private readonly List<LocatedText> _rest = [];
    private readonly List<LocatedText> _strays = [];
    private readonly List<Fragment> _markers = [];
    private readonly List<BodyElement> _body = [];
    private LocatedText? _opening;
    private LocatedText? _dateline;
    private LocatedText? _nearest;
    private OpeningLack _lack;

    public FoundOpening Find()
    {
        if (Locate() is not ({ } paragraph, { } sentence))
        {
            return FindBehindLead() ?? new FoundOpening(null, _rest, _elements, _strays, _markers) { Nearest = _nearest, Missing = _lack.Missing };
        }

        for (int i = 0; i < paragraph; i++)
        {
            TakeBefore(_elements[i]);
        }

        int next = TakeParagraph(paragraph, sentence) ? paragraph + 1 : TakeLeadInAfter(paragraph + 1);
        _body.AddRange(_elements.Skip(next));
        return new FoundOpening(_opening, _rest, _body, _strays, _markers) { Dateline = _dateline };
    }

    /// <summary>Takes the opening out from behind the lead of a news agency, which is a part of the body.</summary>
    private FoundOpening? FindBehindLead()
    {
        for (int i = 1; i < _elements.Count && i < MostParagraphs && _elements[i] is { IsHeading: false, Level: 0, Sentences.Count: > 0 } element; i++)
        {
            (int start, int end) = element.Sentences[0];
            if (OpeningBehindLead.Is(element.Text.Text, start, end, grammar))
            {
                _opening = element.Text.Slice(start, end);
                _body.AddRange(_elements.Take(i));
                AddRestOf(element);
                _body.AddRange(_elements.Skip(i + 1));
                return new FoundOpening(_opening, _rest, _body, _strays, _markers);
            }
        }

        return null;
    }

    private void AddRestOf(BodyElement element)
    {
        if (element.Sentences.Count > 1)
        {
            AddWithout(element, 1);
        }
    }

    /// <summary>"Press Secretary X provided the following readout: Secretary Austin met …": what is led in on the same line is a sentence of its own.</summary>
    private static List<BodyElement> ReadoutsApart(List<BodyElement> body, Grammar grammar) =>
        body.Take(MostParagraphs).Any(element => element.Sentences.Take(MostSentences).Any(sentence => Parts(element.Text.Text, sentence, grammar).Length > 1))
            ? [.. body.Select((element, i) => i < MostParagraphs ? element with { Sentences = [.. element.Sentences.SelectMany(sentence => Parts(element.Text.Text, sentence, grammar))] } : element)]
            : body;

    private static (int Start, int End)[] Parts(string text, (int Start, int End) sentence, Grammar grammar)
    {
        int behind = text.IndexOf(':', sentence.Start, sentence.End - sentence.Start) + 1;
        return behind > 0 && behind < sentence.End && Blank.Is(text[behind]) && grammar.Readouts.Is(text, sentence.Start, behind)
            ? [(sentence.Start, behind), (Blank.Skip(text, behind, sentence.End), sentence.End)]
            : [sentence];
    }

    /// <summary>Where the opening stands: in the first paragraph, or in one of those after it before a heading follows.</summary>
    private (int? Paragraph, int? Sentence) Locate()
    {
        int paragraphs = 0;
        bool isLedIn = true;
        for (int i = 0; i < _elements.Count && paragraphs < MostParagraphs; i++)
        {
            BodyElement element = _elements[i];
            // "1. On May 2, Minister X held talks with …": the first of numbered paragraphs.
            if (element.Level == 1 && element.Sentences.Count > 0 && _elements.Take(i).All(LeadsIn) && IsOpeningOfNumbered(i))
            {
                return (i, 0);
            }

            if ((element.Level > 0 && grammar.Verbs.IsIn(element.Text.Text, 0, element.Text.Text.Length)) || (element.IsHeading && paragraphs > 0))
            {
                break;
            }

            // "- Participants: …": a list of facts can stand before the opening.
            if (element.Level > 0)
            {
                continue;
            }

            for (int j = 0; j < element.Sentences.Count && j < MostSentences && !element.IsHeading; j++)
            {
                (int start, int end) = element.Sentences[j];
                if (grammar.Openings.Is(element.Text.Text, start, end, needsDay: paragraphs + j > 0 && !isLedIn, isCompleted: IsCompletedBehind(i, j), isFirst: paragraphs + j == 0))
                {
                    return (i, j);
                }

                // "Vienna, 25 February 2025 (BMLV). Defence Minister …": a dateline with a stop leads in as well.
                isLedIn &= grammar.Readouts.Is(element.Text.Text, start, end) || LeadingDateline.Is(element.Text.Text, start, end);
                KeepNearest(element, start, end);
            }

            paragraphs += element.IsHeading ? 0 : 1;
        }

        return (null, null);
    }

    /// <summary>"Joint statement:" before numbered paragraphs.</summary>
    private static bool LeadsIn(BodyElement element) => element.Level == 0 && element.Text.Text[element.Text.Text.Length - 1] is ':' or '：';

    private bool IsOpeningOfNumbered(int index)
    {
        (int start, int end) = _elements[index].Sentences[0];
        bool isCompleted = IsCompletedBehind(index, 0);
        return grammar.Openings.Is(_elements[index].Text.Text, start, end, needsDay: !isCompleted, isCompleted);
    }

    /// <summary>
    /// True where the next sentence says who met: "The Ministers' Meeting was held in Riga. Minister X and Minister Y led
    /// the delegations."
    /// </summary>
    private bool IsCompletedBehind(int index, int sentence)
    {
        BodyElement element = _elements[index];
        if (sentence + 1 == element.Sentences.Count && index + 1 < _elements.Count && _elements[index + 1] is { IsHeading: false, Level: 0, Sentences.Count: > 0 } next)
        {
            (element, sentence) = (next, -1);
        }

        return sentence + 1 < element.Sentences.Count
            && grammar.WhoLed.Is(element.Text.Text, element.Sentences[sentence + 1].Start, element.Sentences[sentence + 1].End);
    }

    /// <summary>Keeps the sentence that comes nearest, for the message where there is no opening.</summary>
    private void KeepNearest(BodyElement element, int start, int end)
    {
        OpeningLack lack = grammar.Openings.LackOf(element.Text.Text, start, end);
        if (lack.Nearness > (_nearest == null ? 0 : _lack.Nearness))
        {
            _lack = lack;
            _nearest = element.Text.Anew().Slice(start, end);
        }
    }

    /// <summary>
    /// Takes what stands before the opening. A numbered heading there is the first section's; without a number it would
    /// be a line that fits nothing.
    /// </summary>
    private void TakeBefore(BodyElement element)
    {
        if (element is { IsHeading: true, Number: not null })
        {
            _body.Add(element);
            return;
        }

        AddMarker(element);
        string text = element.Text.Text;
        if (element.IsHeading || (!grammar.Verbs.IsIn(text, 0, text.Length) && text[text.Length - 1] is not (':' or '：')))
        {
            _strays.Add(element.Text.ToLocatedText());
            return;
        }

        foreach ((int start, int end) in element.Sentences)
        {
            AddBefore(element, start, end);
        }
    }

    /// <summary>Keeps a dateline apart from what else stands before the opening.</summary>
    private void AddBefore(BodyElement element, int start, int end)
    {
        LocatedText text = element.Text.Slice(start, end);
        if (_dateline is null && LeadingDateline.HasDay(element.Text.Text, start, end))
        {
            _dateline = text;
        }
        else
        {
            _rest.Add(text);
        }
    }

    private void AddMarker(BodyElement element)
    {
        if (element.Marker is { } marker)
        {
            _markers.Add(marker);
        }
    }

    /// <summary>
    /// Takes the sentences of the opening out of a paragraph; true when nothing more of the opening is to be looked for.
    /// </summary>
    private bool TakeParagraph(int index, int sentence)
    {
        BodyElement element = _elements[index];
        int last = FindLeadIn(element, sentence);
        bool isClosed = last > sentence;
        for (int i = 0; i <= last; i++)
        {
            (int start, int end) = element.Sentences[i];
            if (i < sentence)
            {
                AddBefore(element, start, end);
            }
            else if (i == sentence)
            {
                _opening = element.Text.Slice(start, end);
            }
            else
            {
                _rest.Add(element.Text.Slice(start, end));
            }
        }

        if (last + 1 >= element.Sentences.Count)
        {
            AddMarker(element);
            return isClosed;
        }

        AddWithout(element, last + 1);
        return true;
    }

    /// <summary>The sentence that leads over to the body; the opening itself when there is none in its paragraph.</summary>
    private int FindLeadIn(BodyElement element, int sentence)
    {
        string text = element.Text.Text;
        bool hasReport = false;
        for (int i = sentence + 1; i < element.Sentences.Count; i++)
        {
            (int start, int end) = element.Sentences[i];
            if (grammar.LeadIns.Is(text, start, end))
            {
                // After what the ministers said, "The key points are as follows:" leads in items and not the body.
                return hasReport && text[end - 1] is ':' or '：' ? WithCircumstances(element, sentence) : i;
            }

            hasReport |= grammar.Subjects.IsMinistersWithVerb(text, start, end);
        }

        return WithCircumstances(element, sentence);
    }

    private int WithCircumstances(BodyElement element, int sentence)
    {
        int last = sentence;
        while (last + 1 < element.Sentences.Count
            && IsBeside(element, element.Sentences[last + 1].Start, element.Sentences[last + 1].End, SaysNobody(element, sentence)))
        {
            last++;
        }

        return last;
    }

    private bool SaysNobody(BodyElement element, int sentence) =>
        grammar.Openings.NamesNobody(element.Text.Anew().Slice(element.Sentences[sentence].Start, element.Sentences[sentence].End).Text);

    /// <summary>True for who else was there, how long it was and, where the opening names nobody, who met.</summary>
    private bool IsBeside(BodyElement element, int start, int end, bool namesNobody) =>
        grammar.Circumstances.Is(element.Text.Text, start, end)
        || (namesNobody && grammar.WhoLed.Is(element.Text.Text, start, end));

    /// <summary>The index of the first element that is not taken, or not taken whole.</summary>
    private int TakeLeadInAfter(int index)
    {
        if (index >= _elements.Count || _elements[index] is { Level: > 0 } or { Number: not null })
        {
            return index;
        }

        BodyElement element = _elements[index];
        (int start, int end) = element.IsHeading ? (0, element.Text.Text.Length) : element.Sentences[0];
        bool saysWhoMet = !element.IsHeading && _opening is { } opening
            && grammar.Openings.NamesNobody(opening.Text) && grammar.WhoLed.Is(element.Text.Text, start, end);
        if (!saysWhoMet && !grammar.LeadIns.Is(element.Text.Text, start, end))
        {
            return index;
        }

        _rest.Add(element.Text.Slice(start, end));
        if (!element.IsHeading)
        {
            AddRestOf(element);
        }

        return index + 1;
    }

    private void AddWithout(BodyElement element, int sentences) =>
        _body.Add(element with { Sentences = element.Sentences.GetRange(sentences, element.Sentences.Count - sentences) });
}
