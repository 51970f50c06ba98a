namespace Corpus.Benchmarks.Summaries;

/// <summary>Who held the two offices on a day, so that made texts name people who could have met.</summary>
internal static class Ministers
{
    private static readonly (DateOnly From, string Holder)[] Japan =
    [
        (new(2019, 1, 1), "Defense Minister Iwaya"),
        (new(2019, 9, 11), "Defense Minister Kono"),
        (new(2020, 9, 16), "Defense Minister Kishi"),
        (new(2022, 8, 10), "Defense Minister Hamada"),
        (new(2023, 9, 13), "Defense Minister Kihara"),
        (new(2024, 10, 1), "Defense Minister Nakatani"),
        (new(2025, 10, 21), "Defense Minister Koizumi"),
    ];

    private static readonly (DateOnly From, string Holder)[] UnitedStates =
    [
        (new(2019, 1, 1), "Defense Secretary Esper"),
        (new(2021, 1, 22), "Defense Secretary Austin"),
        (new(2025, 1, 25), "Defense Secretary Hegseth"),
        (new(2025, 9, 5), "War Secretary Hegseth"),
    ];

    public static string MeetingOn(DateOnly day) => $"{HolderOn(day, Japan)} and {HolderOn(day, UnitedStates)}";

    private static string HolderOn(DateOnly day, (DateOnly From, string Holder)[] office) =>
        office.Last(holder => holder.From <= day).Holder;
}
