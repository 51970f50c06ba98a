using Corpus.Analyzers.Quotations;
using Corpus.Analyzers.Tests.Driving;
using Corpus.CodeFixes.Code;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Corpus.Analyzers.Tests.Fixes;

/// <summary>A misquotation in C# becomes what was published, in the kind of literal that it was written in.</summary>
public sealed class QuotationFixTests
{
    private const string Wrong = "the importance of peace and security across the Taiwan Strait";
    private const string Right = "the importance of peace and stability across the Taiwan Strait";

    [Theory]
    [InlineData($"\"{Wrong}\"", $"\"{Right}\"")]
    [InlineData($"@\"{Wrong}\"", $"@\"{Right}\"")]
    [InlineData($"\"\"\"{Wrong}\"\"\"", $"\"\"\"{Right}\"\"\"")]
    [InlineData($"\"\"\"\n    {Wrong}\n    \"\"\"", $"\"\"\"{Right}\"\"\"")]
    [InlineData($"(string)\"{Wrong}\"", $"(string)\"{Right}\"")]
    [InlineData($"(string)(\"{Wrong}\")", $"(string)\"{Right}\"")]
    [InlineData($"$\"{Wrong}\"", $"\"{Right}\"")]
    [InlineData($"$@\"{Wrong}\"", $"@\"{Right}\"")]
    [InlineData($"$\"\"\"{Wrong}\"\"\"", $"\"\"\"{Right}\"\"\"")]
    [InlineData($"$\"the importance of peace \" + \"and security across the Taiwan Strait\"", $"\"{Right}\"")]
    [InlineData("\"the importance of peace \" + \"and security across the Taiwan Strait\"", $"\"{Right}\"")]
    public async Task The_words_become_those_of_the_text(string written, string mended)
    {
        string quotation = "using Corpus;\nclass C { Quotation q = Meetings.On20250330.Quote(#); }";
        await Test(
            quotation.Replace("#", "{|CORPUS101:" + written + "|}", StringComparison.Ordinal), quotation.Replace("#", mended, StringComparison.Ordinal)).RunAsync();
    }

    [Fact]
    public async Task What_stands_around_it_stays() => await Test(
        $"using Corpus;\nclass C\n{{\n    Quotation q = Meetings.On20250330.Quote(\n        // As it was said.\n        {{|CORPUS101:\"{Wrong}\"|}} /* so */);\n}}",
        $"using Corpus;\nclass C\n{{\n    Quotation q = Meetings.On20250330.Quote(\n        // As it was said.\n        \"{Right}\" /* so */);\n}}").RunAsync();

    [Fact]
    public async Task A_quotation_of_another_meeting_is_given_to_it() => await Test(
        "using Corpus;\nclass C { Quotation q = Meetings.On20251029.Quote({|CORPUS103:\"the peaceful resolution of cross-Strait issues\"|}); }",
        "using Corpus;\nclass C { Quotation q = Meetings.On20230601.Quote(\"the peaceful resolution of cross-Strait issues\"); }").RunAsync();

    [Fact]
    public async Task All_of_a_file_are_put_right_at_once()
    {
        string two = $"using Corpus;\nclass C\n{{\n    Quotation a = Meetings.On20250330.Quote(#);\n    Quotation b = Meetings.Corpus.Quote(#);\n}}";
        await Test(
            two.Replace("#", $"{{|CORPUS101:\"{Wrong}\"|}}", StringComparison.Ordinal),
            two.Replace("#", $"\"{Right}\"", StringComparison.Ordinal)).RunAsync();
    }

    private static CSharpCodeFixTest<QuotationAnalyzer, QuotationFix, DefaultVerifier> Test(string code, string mended)
    {
        CSharpCodeFixTest<QuotationAnalyzer, QuotationFix, DefaultVerifier> test = new()
        {
            TestCode = code,
            FixedCode = mended,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CodeActionValidationMode = CodeActionValidationMode.SemanticStructure,
        };
        test.TestState.AdditionalReferences.AddRange(AnalyzedProject.References);
        return test;
    }
}
