namespace Corpus;

/// <summary>A test that cannot be made smaller: run where <c>CORPUS_TESTS=full</c> asks for everything, else shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FullFactAttribute : FactAttribute
{
    public FullFactAttribute() => Skip = Extent.IsFull ? null : "Only in a full run: CORPUS_TESTS=full.";
}
