using System.Text;
using Corpus.Generator.Emitting;
using Corpus.Generator.Emitting.CSharp;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Properties;
using Corpus.Reading.Collections;
using Corpus.Reading.Linking;
using Corpus.Reading.Transcripts;

namespace Corpus.Generator.Tests.Emitting;

/// <summary>String literals cost the compiler less than data in UTF-8, and an assembly has room for so many of them only.</summary>
public sealed class TranscriptLiteralTests
{
    private static readonly EmitOptions Options = new("Made", IsPublic: true);

    [Fact]
    public void Transcripts_that_have_room_are_string_literals() =>
        Assert.All(TestProject.BuiltIn.Run().GeneratedTrees, tree => Assert.DoesNotContain("u8)", tree.ToString(), StringComparison.Ordinal));

    [Fact]
    public void All_are_data_when_there_is_no_room_for_one_of_them()
    {
        TestFile large = TestFile.Document("2024-05-02.txt", "Made for tests\n\n" + new string('x', TranscriptLiteral.MostOfMeetings) + "\n");
        TestFile small = TestFile.Document("2024-05-03.txt", "Made for tests\n\nThey met.\n");
        string[] data = [.. TestProject.Empty.With(large, small).Run().GeneratedTrees
            .Where(tree => tree.ToString().Contains("Utf8Transcript.Decode(", StringComparison.Ordinal)).Select(tree => Path.GetFileName(tree.FilePath))];
        Assert.Equal(["2024-05-02.g.cs", "2024-05-03.g.cs"], data.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_lookup_of_very_many_words_is_data_too()
    {
        string label = new('x', TranscriptLiteral.MostOfLookup);
        LinkedCorpus corpus = SampleCorpus.Linked with
        {
            Topics = SampleCorpus.Linked.Topics.Select((topic, i) => i == 0 ? topic with { Label = label } : topic).ToEquatableArray(),
        };
        Assert.Contains("TopicsTranscript => global::Corpus.CompilerServices.Utf8Transcript.Decode(", CatalogEmitter.Emit(corpus, Options), StringComparison.Ordinal);
        Assert.Equal(label, EmittedCorpus.Load(corpus, SampleCorpus.Documents).Lookup<IReadOnlyList<Topic>>("Topics", "All")[0].Label);
    }

    /// <summary>What the runtime lays out for data is a type for each length.</summary>
    [Fact]
    public void Data_has_one_of_few_lengths() => Assert.Equal(
        Encoding.UTF8.GetByteCount(TranscriptLiteral.Utf8("meeting 1\nend", "").ToString()),
        Encoding.UTF8.GetByteCount(TranscriptLiteral.Utf8("meeting 1\ntitle “é”\nend", "").ToString()));

    /// <summary>Too large an estimate would make data of a corpus for which there is room; that it is not too small, <c>ReadBackRules</c> holds.</summary>
    [Fact]
    public void The_estimate_of_a_published_text_is_a_tenth_too_large_at_the_most() => Assert.All(
        LinkedMeetings(),
        document => Assert.InRange(
            TranscriptSize.Of(document.Meeting) / (double)(MeetingTranscript.Text(document).Length + 1), 1, 1.1));

    private static LinkedMeeting[] LinkedMeetings()
    {
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.BuiltIn);
        return [.. corpus.Linked];
    }
}
