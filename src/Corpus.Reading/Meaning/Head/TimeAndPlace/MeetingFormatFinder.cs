using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>Finds how the participants met, where the text says so in words.</summary>
internal static class MeetingFormatFinder
{
    private static readonly Dictionary<string, (string[] Behind, ReadFormat Format)[]> ByFirstWord = WordLists.Table("time-and-place: formats")
        .Select(static entry => (Words: entry.Key.Split(' '), Format: (ReadFormat)Enum.Parse(typeof(ReadFormat), entry.Value)))
        .GroupBy(static phrase => phrase.Words[0], static phrase => (phrase.Words.Skip(1).ToArray(), phrase.Format), StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The format that the main clause names first; null when it names none.</summary>
    public static ReadFormat? In(OpeningText text)
    {
        ReadFormat? found = null;
        for (int i = 0; i < text.Count; i++)
        {
            if (text.IsMain(i))
            {
                ReadFormat? named = At(text, i);
                if (named == ReadFormat.Video)
                {
                    return named;
                }

                found ??= named;
            }
        }

        return found;
    }

    private static ReadFormat? At(OpeningText text, int index)
    {
        if (!ByFirstWord.TryGetValue(text.Plain(index), out (string[] Behind, ReadFormat Format)[]? phrases))
        {
            return null;
        }

        foreach ((string[] behind, ReadFormat format) in phrases)
        {
            if (text.Follows(index + 1, behind))
            {
                return format;
            }
        }

        return null;
    }
}
