using Corpus.Reading.Meaning.Subjects.NounPhrases.Holders;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>The constructions of noun phrases, in the order in which they are tried: the first that fits is the phrase.</summary>
internal static class NounPhraseRules
{
    public static readonly NounPhraseRule[] InOrder =
    [
        new(
            "collective noun",
            "the two Ministers",
            "before 'others', which has the same nouns for those who do not take part: 'the three leaders' of three are all",
            CollectiveNoun.ReadAt),
        new(
            "counterparts of one",
            "his counterparts",
            "beside the collective noun, whose modifiers it shares; 'sides' reads counterparts only behind countries",
            Counterparts.ReadAt),
        new(
            "person who could not be read",
            "Minister Novik",
            "before the named person and the office alone, for which 'Minister' could be a participant",
            LostPerson.ReadAt),
        new(
            "named person",
            "Japanese Defense Minister Kihara",
            "before what ends earlier: an office without its name, a country without what follows it",
            NamedPerson.ReadAt),
        new(
            "head of a ministry",
            "the head of the Polish Ministry of National Defence",
            "before 'others', for which any head of something is a stranger",
            HeadOfMinistry.ReadAt),
        new(
            "guest or host",
            "the visiting dignitary",
            "before the office alone, which two hold: only one of them visits",
            GuestOrHost.ReadAt),
        new(
            "office alone",
            "the Secretary",
            "before 'others', for which any rank makes a stranger: this one is held by someone who takes part",
            OfficeAlone.ReadAt),
        new(
            "sides of several countries",
            "the Japanese and U.S. sides",
            "before the side of one country, which would end behind the first",
            Sides.ReadAt),
        new(
            "side of one country",
            "the Australian Minister",
            "before 'others', for which the same words are a stranger's title",
            Side.ReadAt),
        new(
            "others",
            "General Yoshida",
            "behind all rules that know a participant: whoever is left speaks and does not take part",
            Others.ReadAt),
        new(
            "text",
            "the joint statement",
            "behind all persons: a text is none",
            TextAsSubject.ReadAt),
        new(
            "everyone",
            "the two",
            "last, since it needs no noun: any rule that finds one behind the same word knows better",
            Everyone.ReadAt),
    ];
}
