using System.IO.Compression;
using System.Xml;
using Corpus.Reading.Articles;
using Corpus.Tool.Checking.Articles;
using DocumentFormat.OpenXml.Packaging;

namespace Corpus.Tool.Checking.Docx;

/// <summary>Reads a document of Word.</summary>
internal static class WordArticle
{
    /// <summary>A part of a document with more characters is none that a person wrote, and would fill the memory.</summary>
    private const long MostCharacters = 64 * 1024 * 1024;

    /// <summary>All parts together, pictures too. An archive never unpacks to more than it says.</summary>
    private const long MostUnpacked = 1024L * 1024 * 1024;

    /// <summary>A document has some dozens of parts, and one more for each picture.</summary>
    private const int MostParts = 20_000;

    /// <summary>How a document of the old form begins, and one that is encrypted.</summary>
    private static ReadOnlySpan<byte> OldForm => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads what it quotes.</summary>
    /// <exception cref="ArticleException">It is no document of Word, or one that cannot be opened.</exception>
    public static ReadArticle Read(ArticleFile file, Func<string, bool> isPublished, CancellationToken cancellation)
    {
        if (file.Bytes.AsSpan().StartsWith(OldForm))
        {
            throw new ArticleException("it is protected with a password, or in the old form of Word (.doc); open it in Word and save it as .docx without a password");
        }

        try
        {
            CheckSize(file.Bytes);
            using MemoryStream bytes = new(file.Bytes, writable: false);
            using WordprocessingDocument document = WordprocessingDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            WordText text = WordText.Of(document.MainDocumentPart ?? throw NoWord(), cancellation);
            ArticleContent content = ArticleReader.ReadParagraphs(text.Paragraphs, text.Characters, isPublished, cancellation);
            return new ReadArticle(file, ArticleForm.Word, text.Characters, content) { Parts = text.Parts };
        }
        catch (Exception failure) when (failure is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException
            or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or NotSupportedException)
        {
            throw NoWord();
        }
    }

    private static void CheckSize(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts || archive.Entries.Sum(static part => part.Length) > MostUnpacked
            || archive.Entries.Any(static part => part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && part.Length > MostCharacters))
        {
            throw new ArticleException("it unpacks to more than any document has; nothing of it was read");
        }
    }

    private static ArticleException NoWord() => new("it is no document of Word, or a broken one; open it in Word and save it as .docx");
}
