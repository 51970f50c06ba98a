using System.Text;
using Corpus.Tool.Output;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

/// <summary>Somebody who says yes, and does something else before.</summary>
internal sealed class ChangingInput(Action before) : MemoryStream(Encoding.UTF8.GetBytes("y\n"))
{
    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position == 0)
        {
            before();
        }

        return base.Read(buffer, offset, count);
    }

    /// <summary>Runs a verb with this input.</summary>
    public ToolRun Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Screen screen = new() { Out = output, Error = error, In = this, Width = 80, IsInteractive = true };
        int code = CorpusCommand.RunAsync(args, screen).GetAwaiter().GetResult();
        return new ToolRun(output.ToString(), error.ToString(), code);
    }
}
