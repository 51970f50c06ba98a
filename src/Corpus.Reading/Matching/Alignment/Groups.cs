namespace Corpus.Reading.Matching.Alignment;

/// <summary>Which statements of two texts belong together, and which are still alone.</summary>
internal sealed class Groups(int beforeCount, int afterCount)
{
    private readonly Group?[] _ofBefore = new Group?[beforeCount];
    private readonly Group?[] _ofAfter = new Group?[afterCount];

    public List<Group> All { get; } = [];

    public Group? OfBefore(int statement) => _ofBefore[statement];

    public Group? OfAfter(int statement) => _ofAfter[statement];

    public void Pair(int before, int after)
    {
        Group group = new(before, after);
        All.Add(group);
        _ofBefore[before] = _ofAfter[after] = group;
    }

    public void AddBefore(Group group, int statement)
    {
        group.Before.Add(statement);
        _ofBefore[statement] = group;
    }

    public void AddAfter(Group group, int statement)
    {
        group.After.Add(statement);
        _ofAfter[statement] = group;
    }

    /// <summary>The statements before that are alone, ascending.</summary>
    public int[] AloneBefore() => Alone(_ofBefore);

    /// <summary>The statements after that are alone, ascending.</summary>
    public int[] AloneAfter() => Alone(_ofAfter);

    private static int[] Alone(Group?[] groups) => [.. Enumerable.Range(0, groups.Length).Where(statement => groups[statement] is null)];
}

/// <summary>Statements of two texts that say the same, while they are put together.</summary>
internal sealed class Group(int before, int after)
{
    public List<int> Before { get; } = [before];

    public List<int> After { get; } = [after];
}
