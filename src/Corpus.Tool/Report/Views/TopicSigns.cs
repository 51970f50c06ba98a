namespace Corpus.Tool.Report.Views;

/// <summary>Gives each topic a sign and a hue of its own: eight signs by six hues, then they come again. The label stands beside them always.</summary>
internal sealed class TopicSigns
{
    private const int Signs = 8;

    private const int Hues = 6;

    /// <summary>How far the hues move when the signs come again: 8 and 3 are 11, which has no factor in common with 6.</summary>
    private const int HuesOfARound = 3;

    private readonly Dictionary<Topic, string> _looks = [];

    /// <summary>Signs for the topics, in their order.</summary>
    public TopicSigns(IEnumerable<Topic> topics)
    {
        foreach (Topic topic in topics)
        {
            int number = _looks.Count;
            int hue = (number + (HuesOfARound * (number / Signs))) % Hues;
            _looks.Add(topic, $"t g{number % Signs} k{hue}");
        }
    }

    /// <summary>The classes that the style of the page has sign and hue for.</summary>
    public string this[Topic topic] => _looks[topic];
}
