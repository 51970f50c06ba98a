using System.ComponentModel;
using System.Reflection;

namespace Corpus.Tests.PublicSurface;

/// <summary>
/// What a version lets users write, the next must let them write too. The entries of the lookups are part of it: who
/// wrote <c>People.Austin</c> depends on that name. To accept a change after a look at the difference, run the tests with
/// CORPUS_ACCEPT_SNAPSHOTS=1.
/// </summary>
/// <remarks>
/// Microsoft.CodeAnalysis.PublicApiAnalyzers was tried beside it: it sees the same members and, as lines of their own, what the compiler adds to
/// each record, but not which members editors hide, and its list of what was shipped begins with a first release.
/// </remarks>
public sealed class PublicSurfaceTests
{
    private static readonly Assembly Library = typeof(Meeting).Assembly;

    private static readonly string Expected = Checkout.PathOf("tests/Corpus.Tests/PublicSurface/Corpus.txt");

    [Fact]
    public void The_public_surface_changes_only_when_it_is_accepted()
    {
        string surface = PublicSurface.Of(Library);
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Expected, surface);
        }

        string[] before = File.ReadAllLines(Expected);
        string[] after = surface.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([], before.Except(after).Select(line => "- " + line));
        Assert.Equal([], after.Except(before).Select(line => "+ " + line));
        Assert.Equal(before, after);
    }

    [Fact]
    public void What_only_generated_code_calls_is_hidden_from_editors() => Assert.All(
        Library.GetExportedTypes().Where(type => type.Namespace != "Corpus"),
        type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));

    [Fact]
    public void Nothing_can_be_set_after_construction() => Assert.All(
        Library.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } && property.DeclaringType != typeof(Exception)),
        property => Assert.Contains(typeof(System.Runtime.CompilerServices.IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
}
