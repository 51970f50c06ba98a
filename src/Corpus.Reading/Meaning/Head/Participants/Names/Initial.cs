namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>"J." and "C": letters that stand for given names.</summary>
internal static class Initial
{
    public static bool Is(string word) => word.Count(char.IsLetter) == 1 || word.IndexOf('.') > 0;
}
