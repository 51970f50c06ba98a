using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>
/// Keeps track, while the content of a verb is walked over, of the verbs inside it that a later "and" could go on with: in
/// "explained that Japan has begun discussions and decided …" the deciding is Japan's and is no act of the speaker.
/// </summary>
internal sealed class ContentLevel(Sentence sentence, ReportingVerbs verbs, CountryWords countries)
{
    /// <summary>How many words before a verb are looked at for its subject.</summary>
    private const int MostSubjectWords = 12;

    private static readonly WordSet Endings = WordLists.Set("speaking: participles that end what is said");

    private static readonly WordSet Linking = WordLists.Set("verbs: says what somebody is");
    private static readonly WordSet Speakers = WordLists.Set("speaking: who could speak inside")
        .And(WordLists.Set("roles: another who speaks"))
        .And(WordLists.Set("roles: persons in small letters"));

    private static readonly WordSet SharedInWords = WordLists.Set("speaking: said without an article");
    private static readonly WordSet SpeakersOfClause = WordLists.Set("speaking: who could speak in a clause inside");
    private static readonly WordSet ForWhat = WordLists.Set("function-words: leads in for what somebody is thanked");

    private bool _isOpen;
    private bool _isInClause;
    private int _commasInOpen;
    private int _clauseStart;
    private int _lastComma;
    private int _commaBefore;

    /// <summary>The first token of the content.</summary>
    public int Start { get; private set; }

    /// <summary>The last finite verb inside has someone as its subject who could speak, and is of a tense that "and confirmed" fits.</summary>
    public bool HasSpeakingSubject { get; private set; }

    /// <summary>Nothing inside has a verb of its own: what is said is a noun, or what is to be done.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>The last finite verb inside is that of a "who": "commended those who came, helped and stayed".</summary>
    public bool IsOfRelative { get; private set; }

    /// <summary>
    /// A clause inside has its subject, something set off behind it, and no verb yet: in "said that the President, Jan Lund, agreed" the
    /// verb behind the comma is the President's.
    /// </summary>
    public bool IsOpenClause => _isOpen && _commasInOpen > 0;

    /// <summary>"said that Italy, which supports the plan and praised it, agreed": behind its comma the relative goes on until the next one.</summary>
    public bool IsInRelative => IsOpenClause && _commasInOpen % 2 == 1 && FunctionWords.IsRelative(sentence.Lower(_lastComma + 1));

    /// <summary>"the plan, which came in May, ": the relative that a comma led in ends at the next one.</summary>
    public bool IsRelativeClosedBy(int comma) =>
        FunctionWords.IsRelative(sentence.Lower(_clauseStart - 1)) && sentence.Is(_clauseStart - 2, ",") && _lastComma < _clauseStart && comma > _clauseStart;

    /// <summary>
    /// A clause inside goes on behind commas: in "said that Britain had sent tanks, announced more, and agreed to train pilots" all is Britain's.
    /// </summary>
    public bool IsOfList { get; private set; }

    /// <summary>A clause inside has no verb yet: in "said that Austin and Hale agreed" both are its subject.</summary>
    public bool IsBeforeVerb => _isOpen;

    /// <summary>A verb behind a comma is of the clause inside, and so are those that follow it.</summary>
    public void GoOnAsList() => IsOfList = true;

    /// <summary>A participle stands open: "as confirmed at", "which were confirmed in".</summary>
    public bool HasParticiple { get; private set; }

    /// <summary>Whoever could speak inside has done something before, "that the Alliance has made progress": what is stressed behind it is stressed now.</summary>
    public bool IsPerfect { get; private set; }

    /// <summary>The last verb inside is an infinitive or follows "will": the level that "and welcome" would join.</summary>
    public bool HasBareVerb { get; private set; }

    /// <summary>The last verb inside says what somebody is: "that the fleet is ready", which "and committed to stay" goes on with.</summary>
    public bool HasPredicate { get; private set; }

    /// <summary>"for having welcomed refugees": what is joined behind it is another thing that somebody has done, perhaps.</summary>
    public bool IsBehindHaving { get; private set; }

    /// <summary>
    /// What is said is a clause without a comma, "that the fleet keeps its posture": behind ", and" no list goes on there.
    /// </summary>
    public bool IsWholeClause(int joint) =>
        sentence.Is(Start, "that") && (_lastComma < Start || (_lastComma == joint - 1 && _commaBefore < Start));

    /// <summary>The content of a verb begins.</summary>
    /// <param name="index">Its first token.</param>
    /// <param name="opensClause">True behind a verb that a clause follows without "that": "said Poland, a friend, agreed".</param>
    public void Begin(int index, bool opensClause = false)
    {
        Start = index;
        _clauseStart = index;
        _lastComma = index - 1;
        (_isOpen, _commasInOpen) = (opensClause, 0);
        _isInClause = opensClause;
        IsOfList = false;
        HasSpeakingSubject = false;
        IsPerfect = false;
        HasParticiple = false;
        HasBareVerb = false;
        HasPredicate = false;
        IsPlain = true;
        IsOfRelative = false;
        IsBehindHaving = false;
    }

    /// <summary>What is said behind ", saying" can be a clause without "that", with verbs of which nothing is known.</summary>
    public void BeginMore(int index)
    {
        Begin(index);
        IsPlain = false;
    }

    /// <summary>True where one who has spoken says more behind a comma: ", stating that …", ", calling it a model".</summary>
    public bool EndsAt(int comma) => SaysMoreBehind(sentence, comma);

    /// <summary>True where one who has spoken says more behind a comma: ", stating that", ", while also noting".</summary>
    public static bool SaysMoreBehind(Sentence sentence, int comma) =>
        (IsSaidAt(sentence, comma + 1) && !sentence.Is(comma + 2, "of")) || (IsContrast(sentence, comma + 1) && IsSaidAt(sentence, Adverbials.Skip(sentence, comma + 2)));

    /// <summary>True where one who has spoken says more without a comma, "welcomed the plan while noting its cost"; a clause inside could go on so.</summary>
    public bool SaysMoreWhile(int joint) => IsPlain && IsContrast(sentence, joint) && IsSaidAt(sentence, Adverbials.Skip(sentence, joint + 1));

    private static bool IsContrast(Sentence sentence, int index) => FunctionWords.IsAny(sentence.Lower(index), WordClass.Contrast);

    private static bool IsSaidAt(Sentence sentence, int participle)
    {
        string next = sentence.Lower(participle + 1);
        bool isShared = sentence.Is(participle, "sharing") && FunctionWords.IsDeterminer(next) && SharedInWords.Contains(sentence.Lower(participle + 2));
        return (isShared || Endings.Contains(sentence.Lower(participle)))
            && (sentence.IsWord(participle + 1) || next is ":" or "\u201C" or "\"")
            && !FunctionWords.IsAny(next, WordClass.Conjunction);
    }

    /// <summary>
    /// False where what stands before a comma opens a clause inside: "that, while …, " and "that in May, " go on with it.
    /// </summary>
    public bool IsMainAt(int comma)
    {
        int first = _lastComma + 1;
        first = sentence.Is(first, "that") ? first + 1 : first;
        string word = sentence.Lower(first);
        return first < comma && !FunctionWords.IsAny(word, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction);
    }

    public void Advance(int index)
    {
        string word = sentence.Lower(index);

        // "its role as a provider": what somebody is, and no clause.
        WordClass classes = word == "as" && sentence.Lower(index + 1) is "a" or "an" ? WordClass.Preposition
            : word == "may" && sentence.IsCapitalized(index) ? WordClass.None
            : FunctionWords.ClassesOf(word);
        (_commaBefore, _lastComma) = word == "," ? (_lastComma, index) : (_commaBefore, _lastComma);
        Follow(index, word, classes);
        IsBehindHaving |= word == "having";
        IsPlain &= (classes & (WordClass.Subordinator | WordClass.Modal | WordClass.Have | WordClass.Be)) == 0;
        _isInClause |= (classes & WordClass.Subordinator) != 0;
        if (word == "," || (classes & WordClass.Subordinator) != 0)
        {
            _clauseStart = index + 1;
        }
        else if ((word == "to" && IsInfinitive(index)) || (classes & WordClass.Modal) != 0)
        {
            HasBareVerb = true;

            // "has decided to increase … and committed": an infinitive leaves the finite verb before it open.
            HasSpeakingSubject &= word == "to";
        }
        else if ((classes & WordClass.Have) != 0)
        {
            SetFinite(index, FunctionWords.IsParticiple(sentence.Lower(Adverbials.Skip(sentence, index + 1))));
        }
        else if ((classes & WordClass.Be) != 0)
        {
            HasParticiple |= FunctionWords.IsParticiple(sentence.Lower(Adverbials.Skip(sentence, index + 1)));
            SetFinite(index, couldGoOn: IsPerson(index - 1));
            HasPredicate = true;
        }
        else if (Linking.Contains(word))
        {
            HasPredicate = true;
        }
        else if (sentence.IsWord(index) && !sentence.IsInsideName(index) && (FunctionWords.IsPast(word) || IsPastVerb(index)))
        {
            // "for its continued support": an adjective, whoever stands before it.
            bool isAttribute = FunctionWords.EndsInEd(word) && FunctionWords.IsDeterminer(sentence.Lower(index - 1));
            if (!isAttribute)
            {
                SetPast(index);
            }
        }
    }

    /// <summary>Follows the clause inside that began last up to its verb.</summary>
    private void Follow(int index, string word, WordClass classes)
    {
        // Behind an odd comma stands what is set off: "the President, elected in May, agreed".
        bool isSetOff = _isOpen && _commasInOpen % 2 == 1;
        if (word == ",")
        {
            _commasInOpen++;
        }
        else if (!isSetOff && (classes & WordClass.Subordinator) != 0)
        {
            (_isOpen, _commasInOpen) = (true, 0);
        }
        else if (_isOpen && !isSetOff && IsFinite(index, word, classes))
        {
            // What "and promised" joins behind it is of the same one.
            HasSpeakingSubject |= _commasInOpen > 0;
            IsPlain &= _commasInOpen == 0;
            _isOpen = false;
        }
    }

    /// <summary>"had, again, rejected" has its verb behind what is set off, and "the elected President" has none.</summary>
    private bool IsFinite(int index, string word, WordClass classes)
    {
        bool isAuxiliary = (classes & (WordClass.Have | WordClass.Be)) != 0;
        bool isVerb = isAuxiliary || (classes & (WordClass.Modal | WordClass.IrregularPast)) != 0 || FunctionWords.EndsInEd(word) || verbs.MatchAt(sentence, index) != null;
        return isVerb
            && !(isAuxiliary && sentence.Is(index + 1, ","))
            && !FunctionWords.IsDeterminer(sentence.Lower(index - 1));
    }

    /// <summary>"to the United Kingdom", "to Japan" lead in no verb.</summary>
    private bool IsInfinitive(int index) =>
        !sentence.IsCapitalized(index + 1) && !FunctionWords.IsDeterminer(sentence.Lower(index + 1));

    private bool IsPastVerb(int index) => verbs.MatchAt(sentence, index) is VerbMatch verb && verb.IsPast;

    private void SetFinite(int index, bool couldGoOn)
    {
        HasBareVerb = false;
        HasPredicate = false;
        HasSpeakingSubject = couldGoOn && HasSpeakerBefore(index);
        IsPerfect = HasSpeakingSubject;
    }

    /// <summary>"Japan supported" is finite; "measures supported by" is a participle.</summary>
    private void SetPast(int index)
    {
        if (HasSpeakerBefore(index) || NarratedClause.IsAt(sentence, _clauseStart, index))
        {
            HasSpeakingSubject = true;
            IsPerfect = false;
            HasBareVerb = false;
            HasPredicate = false;
            IsPlain = false;
            IsOfRelative = sentence.Is(_clauseStart - 1, "who");
        }
        else
        {
            HasParticiple = true;
        }
    }

    /// <summary>True when the words from the beginning of the inner clause to a verb are someone who could speak: "said that Minister Lund was received".</summary>
    public bool HasSpeakerBefore(int verb)
    {
        if (verb - _clauseStart > MostSubjectWords)
        {
            return false;
        }

        // "which condemned Russia and supported Kyiv", "those who came and helped"
        if (FunctionWords.IsRelative(sentence.Lower(_clauseStart - 1)) && Adverbials.Skip(sentence, _clauseStart) >= verb)
        {
            return true;
        }

        if (sentence.Is(_clauseStart - 1, "who"))
        {
            return false;
        }

        int head = _clauseStart;
        int next = _clauseStart;
        for (; next < verb && !FunctionWords.IsPreposition(sentence.Lower(next)); next++)
        {
            // Adverbs may stand between subject and verb.
            head = Adverbials.Skip(sentence, next) > next ? head : next;
        }

        // "thanked Japan for the systems provided": whom one thanks for something is no subject.
        return head < verb && IsSpeaker(head) && !ForWhat.Contains(sentence.Lower(next));
    }

    /// <summary>"said that Austin was generous and promised more": a name, and none of a country or of letters, promises more himself.</summary>
    private bool IsPerson(int index)
    {
        int at = Adverbials.SkipBack(sentence, index);
        bool isName = at >= _clauseStart && sentence.IsCapitalized(at) && sentence.Text.Substring(sentence.StartOf(at), sentence.EndBefore(at + 1) - sentence.StartOf(at)).Any(char.IsLower);
        return isName && countries.CodeAt(sentence, at, out _) == null && (at == _clauseStart || countries.CodeAt(sentence, at - 1, out int next) == null || next <= at);
    }

    /// <summary>"Russia's continued attacks" has no verb: what somebody has does not speak.</summary>
    private bool IsSpeaker(int index) =>
        Speakers.Contains(sentence.Lower(index))
        || (_isInClause && SpeakersOfClause.Contains(sentence.Lower(index)))
        || (sentence.IsCapitalized(index) && !sentence.IsOwner(index))
        || (countries.CodeAt(sentence, index, out int next) != null && next == index + 1);
}
