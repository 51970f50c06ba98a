using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head.TimeAndPlace;

/// <summary>Finds how the participants met, where the text says so in words.</summary>
internal static class MeetingFormatFinder
{
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
        string word = text.Plain(index);
        switch (word)
        {
            case "video" or "vtc" or "online" or "virtual" or "virtually" or "videoconference" or "video-conference" or "web"
                or "videoteleconference" or "video-teleconference" or "remotely":
                return ReadFormat.Video;

            // "video telephone conference" and "video teleconference" are Video: that word decides wherever it stands.
            case "telephone" or "phone" or "telecon" or "tele-con" or "teleconference" or "tele-conference" or "telephonic"
                or "telephonically":
                return ReadFormat.Telephone;

            case "in-person" or "face-to-face":
            case "in" when text.Plain(index + 1) == "person":
            case "courtesy" when text.Plain(index + 1) is "call" or "visit":
                return ReadFormat.InPerson;

            default:
                return null;
        }
    }
}
