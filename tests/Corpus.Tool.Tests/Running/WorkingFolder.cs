using System.Runtime.CompilerServices;

namespace Corpus.Tool.Tests.Running;

/// <summary>Runs of the command name files of the working copy as its pages do, from its root.</summary>
internal static class WorkingFolder
{
    /// <summary>Before any test, since a process has one such folder for all of them.</summary>
    [ModuleInitializer]
    internal static void Enter() => Directory.SetCurrentDirectory(Checkout.Root);
}
