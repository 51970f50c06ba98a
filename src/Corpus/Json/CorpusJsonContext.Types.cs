using System.Text.Json.Serialization.Metadata;

namespace Corpus;

/// <content>A property a type, and one for sequences of it, whatever holds them.</content>
public sealed partial class CorpusJsonContext
{
    /// <summary>Writes a meeting, whatever the type of its record.</summary>
    public JsonTypeInfo<Meeting> Meeting => Info<Meeting>();

    /// <summary>Writes meetings, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Meeting>> Meetings => Info<IEnumerable<Meeting>>();

    /// <summary>Writes a section.</summary>
    public JsonTypeInfo<Section> Section => Info<Section>();

    /// <summary>Writes sections, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Section>> Sections => Info<IEnumerable<Section>>();

    /// <summary>Writes a paragraph or an item.</summary>
    public JsonTypeInfo<Block> Block => Info<Block>();

    /// <summary>Writes paragraphs and items, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Block>> Blocks => Info<IEnumerable<Block>>();

    /// <summary>Writes a statement.</summary>
    public JsonTypeInfo<Statement> Statement => Info<Statement>();

    /// <summary>Writes statements, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Statement>> Statements => Info<IEnumerable<Statement>>();

    /// <summary>Writes an act.</summary>
    public JsonTypeInfo<Act> Act => Info<Act>();

    /// <summary>Writes acts, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Act>> Acts => Info<IEnumerable<Act>>();

    /// <summary>Writes a participant.</summary>
    public JsonTypeInfo<Participant> Participant => Info<Participant>();

    /// <summary>Writes participants, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Participant>> Participants => Info<IEnumerable<Participant>>();

    /// <summary>Writes a reference to another event.</summary>
    public JsonTypeInfo<EventReference> EventReference => Info<EventReference>();

    /// <summary>Writes references to other events, as an array.</summary>
    public JsonTypeInfo<IEnumerable<EventReference>> EventReferences => Info<IEnumerable<EventReference>>();

    /// <summary>Writes where a text comes from.</summary>
    public JsonTypeInfo<Source> Source => Info<Source>();

    /// <summary>Writes where texts come from, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Source>> Sources => Info<IEnumerable<Source>>();

    /// <summary>Writes a person.</summary>
    public JsonTypeInfo<Person> Person => Info<Person>();

    /// <summary>Writes people, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Person>> People => Info<IEnumerable<Person>>();

    /// <summary>Writes an office.</summary>
    public JsonTypeInfo<Office> Office => Info<Office>();

    /// <summary>Writes offices, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Office>> Offices => Info<IEnumerable<Office>>();

    /// <summary>Writes a place.</summary>
    public JsonTypeInfo<Place> Place => Info<Place>();

    /// <summary>Writes places, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Place>> Places => Info<IEnumerable<Place>>();

    /// <summary>Writes a country.</summary>
    public JsonTypeInfo<Country> Country => Info<Country>();

    /// <summary>Writes countries, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Country>> Countries => Info<IEnumerable<Country>>();

    /// <summary>Writes a topic.</summary>
    public JsonTypeInfo<Topic> Topic => Info<Topic>();

    /// <summary>Writes topics, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Topic>> Topics => Info<IEnumerable<Topic>>();

    /// <summary>Writes a term.</summary>
    public JsonTypeInfo<Term> Term => Info<Term>();

    /// <summary>Writes terms, as an array.</summary>
    public JsonTypeInfo<IEnumerable<Term>> Terms => Info<IEnumerable<Term>>();

    /// <summary>Writes a date as far as it is known.</summary>
    public JsonTypeInfo<PartialDate> PartialDate => Info<PartialDate>();

    /// <summary>Writes how participants met, by name.</summary>
    public JsonTypeInfo<MeetingFormat> MeetingFormat => Info<MeetingFormat>();

    /// <summary>Writes a kind of speech act, by name.</summary>
    public JsonTypeInfo<SpeechAct> SpeechAct => Info<SpeechAct>();

    /// <summary>Writes a reporting verb, by name.</summary>
    public JsonTypeInfo<ReportingVerb> ReportingVerb => Info<ReportingVerb>();
}
