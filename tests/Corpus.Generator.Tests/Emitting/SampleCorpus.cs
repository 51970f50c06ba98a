using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Linking;
using Corpus.Reading.Linking.People;
using Corpus.Reading.Meaning.Readings;

using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

/// <summary>Two meetings with a little of everything, from the texts of March and October 2025, shortened for the tests.</summary>
internal static class SampleCorpus
{
    public const string Shared = "The Ministers shared the views on the increasingly severe and complex security environment.";

    public const string TookNote =
        "The Ministers took note of activities by the People's Liberation Army (PLA) including the military situation around Taiwan, " +
        "and emphasized the importance of peace and stability across the Taiwan Strait.";

    public const string Based = "Based on the concurrence at Japan-U.S. summit meeting on October 28, the Ministers confirmed their shared responsibility.";

    public const string Item = "To work on expansion of bilateral joint presence in the southwestern region of Japan";

    public const string KeyPoints = "The key points of the discussion are as follows:";

    public static readonly CalendarDate March = new(2025, 3, 30);
    public static readonly CalendarDate October = new(2025, 10, 29);

    private static readonly ReadParticipant Nakatani = new("Nakatani", null, "DefenseMinister", "Defense Minister", "JP");
    private static readonly ReadParticipant Koizumi = new("Koizumi", null, "DefenseMinister", "Defense Minister", "JP");
    private static readonly ReadParticipant HegsethInMarch = new("Hegseth", "Pete", "DefenseSecretary", "Defense Secretary", "US");
    private static readonly ReadParticipant HegsethInOctober = new("Hegseth", null, "WarSecretary", "War Secretary", "US");

    public static LinkedMeeting[] Documents { get; } = [InMarch(), InOctober()];

    public static LinkedCorpus Linked { get; } = new(
        Documents.Select(Entry).ToEquatableArray(),
        Array(
            new PersonEntry("Hegseth", "Hegseth", "Pete", "Pete Hegseth", Array("DefenseSecretary", "WarSecretary"), Array(0, 1)),
            new PersonEntry("Koizumi", "Koizumi", null, null, Array("DefenseMinister"), Array(1)),
            new PersonEntry("Nakatani", "Nakatani", null, null, Array("DefenseMinister"), Array(0))),
        Array(
            new OfficeEntry("DefenseMinister", "Defense Minister", "JP", Array("Nakatani", "Koizumi")),
            new OfficeEntry("DefenseSecretary", "Defense Secretary", "US", Array("Hegseth")),
            new OfficeEntry("WarSecretary", "War Secretary", "US", Array("Hegseth"))),
        Array(
            new PlaceEntry("MinistryOfDefense", "Ministry of Defense", "Tokyo", "JP", "Asia/Tokyo", Array(0, 1), EquatableArray<int>.Empty),
            new PlaceEntry("TaiwanStrait", "Taiwan Strait", null, null, null, EquatableArray<int>.Empty, Array(0))),
        Array(
            new CountryEntry("Japan", "JP", "Japan", Array(0)),
            new CountryEntry("Taiwan", "TW", "Taiwan", Array(0)),
            new CountryEntry("UnitedStates", "US", "United States", EquatableArray<int>.Empty)),
        Array(new TopicEntry("TaiwanStrait", "Taiwan Strait", Array(0)) { First = new Mention(March, TookNote), Last = new Mention(March, TookNote) }),
        Array(new TermEntry("Pla", "PLA", Array("People's Liberation Army"), Array(0)) { First = new Mention(March, TookNote) }));

    private static LinkedMeeting InMarch() => Document(
        Head(March) with
        {
            StartMinutes = (9 * 60) + 50,
            DurationMinutes = 85,
            IsDurationApproximate = true,
            Format = ReadFormat.InPerson,
            Place = new ReadPlace("MinistryOfDefense", "Ministry of Defense", "Tokyo", "JP", "Asia/Tokyo"),
            Participants = Array(Nakatani, HegsethInMarch),
        },
        "Japan-U.S. Defense Ministerial Meeting (Summary)",
        [
            Section("1", "Overview", 5, Paragraph(Sentence(7, Shared))),
            Section("2", "Regional Security Environment", 9, Paragraph(Sentence(11, TookNote))),
            Section("3", "Capabilities", 15, Paragraph(LeadIn(15, KeyPoints)), Build.Item("2", 1, Sentence(18, Item))),
        ],
        [
            Build.Reading([0, 1], [Act("Share", Shared, "the views", speakers: [0, 1])]),
            Build.Reading(
                [0, 1],
                [
                    Act("TakeNote", TookNote, "activities by the People's Liberation Army (PLA) including the military situation around Taiwan", speakers: [0, 1]),
                    Act("Emphasize", TookNote, "the importance of peace and stability across the Taiwan Strait", speakers: [0, 1]),
                ],
                ["TaiwanStrait"],
                ["TW"],
                ["TaiwanStrait"]),
            Build.Reading([0, 1], [Act("Concur", Item, Item, isInherited: true, speakers: [0, 1])], countries: ["JP"]),
        ],
        ["Nakatani", "Hegseth"],
        [[], ["Pla"]],
        opening: "On March 30, Defense Minister Nakatani and Defense Secretary Hegseth held discussions from 09:50 for approximately 85 minutes at the Ministry of Defense.");

    private static LinkedMeeting InOctober() => Document(
        Head(October) with
        {
            Published = October,
            StartMinutes = (10 * 60) + 25,
            Place = new ReadPlace("MinistryOfDefense", "Japan Ministry of Defense", "Tokyo", "JP", "Asia/Tokyo"),
            Participants = Array(Koizumi, HegsethInOctober),
        },
        "Japan-U.S. Defense Ministerial Meeting (Summary)",
        [Section(null, null, 14, Paragraph(Sentence(14, Based)))],
        [
            Build.Reading(
                [0],
                [new ReadAct("Confirm", "Assertive", Array(0), 0, 0, false)],
                references:
                [
                    new ReadReference("summit meeting on October 28", 2025, 10, 28, IsMinisterial: false),
                    new ReadReference("the meeting in March", 2025, 3, null, IsMinisterial: true),
                    new ReadReference("the meeting on March 30", 2025, 3, 30, IsMinisterial: true),
                    new ReadReference("G7 Hiroshima Summit", null, null, null, IsMinisterial: false),
                ]),
        ],
        ["Koizumi", "Hegseth"],
        url: "https://example.org/summary.html",
        issuer: "Ministry of Defense",
        opening: "On October 29, Defense Minister Koizumi and War Secretary Hegseth held discussions.");
}
