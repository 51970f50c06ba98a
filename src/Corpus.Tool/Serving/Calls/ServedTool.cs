using System.Text;
using System.Text.Json;
using Corpus.Tool.Output;
using ModelContextProtocol.Protocol;

namespace Corpus.Tool.Serving.Calls;

/// <summary>A tool that an assistant can call.</summary>
internal abstract class ServedTool
{
    /// <summary>What a client calls it.</summary>
    public abstract string Name { get; }

    /// <summary>What an assistant is told of it.</summary>
    public ModelContextProtocol.Protocol.Tool Description => new()
    {
        Name = Name,
        Title = Title,
        Description = Purpose,
        InputSchema = Schema.Of(Inputs),
        Annotations = new ToolAnnotations { Title = Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    /// <summary>What a person reads of it.</summary>
    protected abstract string Title { get; }

    /// <summary>What it answers, and with what.</summary>
    protected abstract string Purpose { get; }

    /// <summary>Its arguments.</summary>
    protected abstract IReadOnlyList<Input> Inputs { get; }

    /// <summary>Answers a call, as one JSON object.</summary>
    /// <exception cref="Errors.ToolException">An argument is wrong; the message says what to do.</exception>
    public string Answer(MeetingCorpus corpus, Given given)
    {
        given.CheckNames(Inputs.Select(static input => input.Name));
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, JsonForm.OneLine))
        {
            writer.WriteStartObject();
            Write(writer, corpus, given);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Writes the properties of the answer.</summary>
    protected abstract void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given);
}
