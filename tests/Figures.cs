using Xunit.Abstractions;
using Xunit.Sdk;

namespace Corpus;

/// <summary>
/// Figures that a test run prints: a plain "dotnet test" shows these lines, where a test's own output is seen only in its
/// results. A test class takes it as a fixture.
/// </summary>
public sealed class Figures(IMessageSink sink)
{
    public void Print(FormattableString figures) => sink.OnMessage(new DiagnosticMessage(FormattableString.Invariant(figures)));
}
