using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>Who spoke last, for "They" and "He". Before anyone has, the opening has named all participants.</summary>
internal sealed class LastSpeakers
{
    /// <summary>Texts tell who is a woman, and of the others seldom anything.</summary>
    private const string Usual = "he";

    private readonly int _all;
    private readonly Dictionary<int, string> _pronouns = [];

    private Func<bool>? _namesStranger;
    private Func<bool>? _namesAnother;
    private bool _hasStranger;

    /// <summary>What the given names tell, where the text does not show it.</summary>
    private readonly string?[] _byName;

    /// <param name="byName">Of each who took part, "he" or "she" by the given name; null where that does not tell.</param>
    public LastSpeakers(EquatableArray<int> all, string?[] byName)
    {
        _all = all.Count;
        _byName = byName;
        Several = all.Count > 1 ? all : EquatableArray<int>.Empty;
        One = all.Count == 1 ? all : EquatableArray<int>.Empty;
    }

    public EquatableArray<int> Several { get; private set; }

    public EquatableArray<int> One { get; private set; }

    /// <summary>Who spoke in the sentence before of the same paragraph, however many; nobody where it has others in it, or one whom it does not name.</summary>
    public EquatableArray<int> Before { get; private set; } = EquatableArray<int>.Empty;

    /// <summary>
    /// Whom a pronoun for one means: who spoke last, unless the text or the given name calls that one otherwise, "She" is not whom it called "he", or
    /// it has called another "she" and not that one. Of two who met it is then the other.
    /// </summary>
    public EquatableArray<int> OneCalled(string pronoun)
    {
        if (One.Count != 1)
        {
            return One;
        }

        string? own = PronounOf(One[0]);
        bool isMeant = own is not null ? own == pronoun : pronoun == Usual || !Enumerable.Range(0, _byName.Length).Any(one => PronounOf(one) == pronoun);
        return isMeant ? One
            : own is not null && _all == 2 && !HasStranger() && PronounOf(1 - One[0]) == pronoun ? SpeakerSet.Of([1 - One[0]])
            : EquatableArray<int>.Empty;
    }

    /// <param name="namesStranger">Whether the sentence names somebody who did not take part, whom "he" of the next can mean; seldom asked.</param>
    /// <param name="namesAnother">Whether it names one who took part and did not speak in it, who can answer in the next.</param>
    public void NoteSentence(Func<bool> namesStranger, Func<bool> namesAnother) =>
        (_namesStranger, _hasStranger, _namesAnother) = (namesStranger, false, namesAnother);

    /// <summary>True where the sentence before names one who took part and did not speak in it.</summary>
    public bool HasAnother => _namesAnother?.Invoke() == true;

    /// <summary>Asked once; while the answer is being looked for, which may ask for it again, there is none.</summary>
    private bool HasStranger()
    {
        if (_namesStranger is Func<bool> names)
        {
            _namesStranger = null;
            _hasStranger = names();
        }

        return _hasStranger;
    }

    private string? PronounOf(int speaker) => _pronouns.TryGetValue(speaker, out string? shown) ? shown : _byName[speaker];

    /// <summary>True where the text calls somebody by another pronoun.</summary>
    public bool IsCalledOtherwise(int speaker, string pronoun) => PronounOf(speaker) is string own && own != pronoun;

    /// <summary>The text calls someone by a pronoun, or by "Mr." or "Ms."; the first time tells.</summary>
    public void Call(int speaker, string pronoun)
    {
        if (!_pronouns.TryGetValue(speaker, out _))
        {
            _pronouns[speaker] = pronoun;
        }
    }

    /// <summary>True where the text has shown by which pronoun it calls somebody.</summary>
    public bool IsCalled(int speaker) => _pronouns.ContainsKey(speaker);

    /// <summary>True where the sentence before of the same paragraph has others in it.</summary>
    public bool IsOfOthers { get; private set; }

    public void BeginParagraph()
    {
        Before = EquatableArray<int>.Empty;
        IsOfOthers = false;
    }

    /// <summary>The sentence calls one of two "he" or "she", and does not tell which.</summary>
    public void NoteOneOfTwo()
    {
        One = EquatableArray<int>.Empty;
        Before = EquatableArray<int>.Empty;
    }

    /// <summary>Who spoke is not named, so that what follows without a name can be of another.</summary>
    public void NoteUnnamed() => Before = EquatableArray<int>.Empty;

    /// <summary>In "We regret that the others could not come" there are others, and "They" of the next sentence are not "we".</summary>
    public void NoteWe() => Several = EquatableArray<int>.Empty;

    /// <param name="isOfOthers">True where a sentence has others in it whom "he" or "they" of the next can mean.</param>
    public void Note(EquatableArray<int> speakers, bool isOfOthers)
    {
        IsOfOthers = isOfOthers;
        Before = isOfOthers ? EquatableArray<int>.Empty : speakers;
        if (isOfOthers)
        {
            Several = EquatableArray<int>.Empty;
            One = EquatableArray<int>.Empty;
        }
        else if (speakers.Count > 1)
        {
            Several = speakers;
        }
        else if (speakers.Count == 1)
        {
            // "Minister Lund and Minister Hale thanked him. Minister Hale also praised the crews. They agreed": these two of three, or all.
            Several = Several.Count < _all && Several.Items.Contains(speakers[0]) ? EquatableArray<int>.Empty : Several;
            One = speakers;
        }
    }
}
