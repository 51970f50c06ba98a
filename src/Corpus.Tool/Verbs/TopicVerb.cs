using System.Collections.Immutable;
using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Inputs;
using Corpus.Tool.Output;
using Corpus.Tool.Verbs.Sheets;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus topic NAME</c>: how each meeting words a topic, and what it changed.</summary>
internal static class TopicVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen)
    {
        Argument<string> topic = new("topic") { HelpName = "topic", Description = "The topic: identifier or label, as corpus topics shows them." };
        topic.CompleteTopics();
        Command command = ReadingVerb.Create("topic", "How each meeting words a topic, and what it changed since the one before.", screen, [topic], question =>
            Of(Named.Topic(question.Corpus, question.Given.GetRequiredValue(topic))));
        return command.WithExamples("corpus topic taiwan-strait", "corpus topic \"extended deterrence\" --markdown");
    }

    private static Answer Of(Topic topic)
    {
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.Add(new Heading(topic.Label));
        IReadOnlyList<Wording> wordings = topic.Wordings;
        foreach (Wording wording in wordings)
        {
            parts.Add(new Heading(wording.Meeting.Id, Level: 2));
            parts.Add(wording switch
            {
                { Statements.IsEmpty: true } => new Line(new Ink("not mentioned", Look.Faint)),
                { Changes: Redline redline } => new Listing([.. redline.Changes.Select(Changed.Entry)]),
                _ => new Listing([.. wording.Statements.Select(First)]),
            });
        }

        return Answer.Of<Wording>(wordings, parts.ToImmutable());
    }

    private static Entry First(Statement statement) => new([new Ink("first", Look.Strong), new Ink(statement.Id, Look.Accent)], statement.Text);
}
