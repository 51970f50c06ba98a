using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>
/// What kind of thing is done by saying something: the five classes of J. R. Searle, "A Taxonomy of Illocutionary Acts"
/// (1975), and one of our own. Which class a reporting verb belongs to is a convention of the lexicon, not a fact of the
/// text; <see cref="Act.Verb"/> is what the text says.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<SpeechAct>))]
public enum SpeechAct
{
    /// <summary>Commits the speaker to something being the case: to state, confirm, recognize. Searle 1975.</summary>
    Assertive,

    /// <summary>Commits the speaker to a course of action: to agree, resolve, determine. Searle 1975.</summary>
    Commissive,

    /// <summary>Tries to get someone else to do something: to urge, request, encourage. Searle 1975.</summary>
    Directive,

    /// <summary>Expresses a state of mind: to welcome, congratulate, thank, condemn. Searle 1975.</summary>
    Expressive,

    /// <summary>Changes the world by being said: to appoint, declare, designate. Searle 1975.</summary>
    Declarative,

    /// <summary>Treats a matter together without settling it: to share, exchange, discuss. Not in Searle: ours.</summary>
    Deliberative,
}
