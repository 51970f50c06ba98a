using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>Gives each topic a sign and a hue of its own: eight signs by six hues, then they come again. The label stands beside them always.</summary>
internal sealed class TopicSigns
{
    private const string Signs = "●■▲◆▼○□△";

    private const int Hues = 6;

    /// <summary>How far the hues move when the signs come again: 8 and 3 are 11, which has no factor in common with 6.</summary>
    private const int HuesOfARound = 3;

    private static readonly TemplateFile Templates = TemplateFile.Embedded("reading.html");

    private readonly Dictionary<Topic, Html> _labels = [];

    /// <summary>Signs for the topics, in their order.</summary>
    public TopicSigns(IEnumerable<Topic> topics)
    {
        foreach (Topic topic in topics)
        {
            int number = _labels.Count;
            _labels.Add(topic, Templates["sign"].Fill(
                ("hue", $"k{(number + (HuesOfARound * (number / Signs.Length))) % Hues}"),
                ("sign", $"{Signs[number % Signs.Length]}"),
                ("label", topic.Label)));
        }
    }

    /// <summary>Sign and label of a topic.</summary>
    public Html this[Topic topic] => _labels[topic];
}
