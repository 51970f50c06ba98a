namespace Corpus.Tool.Report.Tests.Running;

/// <summary>A test in Chromium. Shown as skipped where there is none, but for a full run, where it fails: <c>CORPUS_TESTS=full</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.ReasonToSkip;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.ReasonToSkip;
}
