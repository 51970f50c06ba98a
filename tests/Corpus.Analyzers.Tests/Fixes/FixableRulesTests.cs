using Corpus.CodeFixes.AdditionalFiles;
using Corpus.CodeFixes.Code;
using Corpus.Reading.Findings;

namespace Corpus.Analyzers.Tests.Fixes;

/// <summary>A fix that no analyzer asks for, or of a rule that there is not, would be offered to nobody.</summary>
public sealed class FixableRulesTests
{
    [Fact]
    public void Every_fix_is_of_a_rule() => Assert.Empty(
        new AdditionalFileFix().FixableDiagnosticIds.Union(new QuotationFix().FixableDiagnosticIds).Except(Rules.All().Select(rule => rule.Id)));
}
