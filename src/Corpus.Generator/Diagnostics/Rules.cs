using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Every rule of the generator. A rule's number is never used again for another.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NoTitle = Error(
        1,
        "The document has no title",
        "No title was found. Write it on a line of its own before the opening sentence, for example 'Japan-U.S. Defense Ministerial Meeting (Summary)'.");

    public static readonly DiagnosticDescriptor NoOpening = Error(
        2,
        "The document has no opening sentence",
        "No opening sentence was found. It says who met and when, for example 'On March 30, Defense Minister Nakatani and Defense Secretary Hegseth held discussions from 09:50.'. For a text of another form, set Kind=\"Document\" on its CorpusDocument item.");

    public static readonly DiagnosticDescriptor NoDate = Error(
        3,
        "The day of the meeting cannot be dated",
        "The day of the meeting cannot be dated: {0}. Name the file after the day of the meeting, for example '2025-03-30.txt'.");

    public static readonly DiagnosticDescriptor FileNameContradictsText = Error(
        4,
        "The file name and the text give different days",
        "The file name says {0} but the text says the meeting was held on {1}. Rename the file or correct the text.");

    public static readonly DiagnosticDescriptor DatelineContradictsText = Error(
        5,
        "The dateline and the day of the meeting contradict each other",
        "The dateline {0} contradicts the day of the meeting, {1}: a summary is published on the day of the meeting or after it. Correct the one that is wrong.");

    public static readonly DiagnosticDescriptor UnknownOffice = Error(
        6,
        "The office is not in the lexicon",
        "'{0}' names no office of the lexicon.{1} Correct the text, or add the office to a CorpusLexicon file of offices.");

    public static readonly DiagnosticDescriptor UnknownPlace = Warning(
        7,
        "The place is not in the lexicon",
        "'{0}' names no place of the lexicon, so its city, country and time zone are unknown.{1} Add the place to a CorpusLexicon file of places.");

    public static readonly DiagnosticDescriptor DuplicateDocument = Error(
        8,
        "Two documents have one identity",
        "This document has the identity '{0}', which '{1}' has already. Rename one: what follows the day in a file name tells two meetings of one day apart, for example '2025-03-30-telephone.txt'.");

    public static readonly DiagnosticDescriptor UnreadableFile = Error(
        9,
        "The file cannot be read as text",
        "The file cannot be read as text: {0}. Save it as UTF-8.");

    public static readonly DiagnosticDescriptor UnclassifiedLine = Warning(
        10,
        "The line fits nothing",
        "'{0}' is neither title, dateline, issuer, heading, item nor paragraph. It is kept out of the statements; correct the line or move it.");

    public static readonly DiagnosticDescriptor MalformedLexiconLine = Error(
        11,
        "The line of the lexicon is malformed",
        "The line cannot be read: {0}. The rest of the file is used.");

    public static readonly DiagnosticDescriptor UnknownLexiconValue = Error(
        12,
        "The lexicon holds a value that is not known",
        "'{0}' is no {1}.{2} The entry is left out.");

    public static readonly DiagnosticDescriptor DuplicateLexiconPhrase = Warning(
        13,
        "The lexicon holds a phrase twice",
        "'{0}' stands in '{1}' already; only that one is used. Remove one of the two.");

    public static readonly DiagnosticDescriptor IncompleteLexiconEntry = Error(
        14,
        "The entry of the lexicon is incomplete",
        "'{0}' has no {1}. The entry is left out; add the line '{2}' below it.");

    public static readonly DiagnosticDescriptor UnknownLexiconFile = Error(
        15,
        "The kind of the lexicon file is not known",
        "The kind of the lexicon file '{0}' is not known. End its name in offices.txt, places.txt, countries.txt, verbs.txt or topics.txt, or set Kind on its CorpusLexicon item.");

    public static readonly DiagnosticDescriptor HiddenCharacter = Warning(
        16,
        "The text holds a character that hides or reorders text",
        "The text holds {0}, which hides or reorders what a reader sees. It is kept as published; remove it if the source does not have it.");

    public static readonly DiagnosticDescriptor UnclearParticipants = Warning(
        17,
        "The participants are not clear",
        "'{0}' does not say clearly who took part: {1}. Write each as office and name, for example 'Defense Minister Nakatani'.");

    public static readonly DiagnosticDescriptor UnclearDetail = Warning(
        18,
        "A detail of the opening sentence is not clear",
        "'{0}' is no {1}; the value is left empty. Correct the text if it is an error.");

    public static readonly DiagnosticDescriptor PlainDocument = Warning(
        19,
        "The document has no opening sentence and is read as plain text",
        "No opening sentence was found, so this document has no participants, place or time; its title, day, paragraphs, sentences, topics and terms are kept.");

    public static readonly DiagnosticDescriptor MalformedSource = Error(
        20,
        "The line of the list of sources is malformed",
        "The line cannot be read: {0}. Write the document's file name, a space and its absolute http or https address, for example '2025-03-30.txt https://example.org/summary.html'.");

    public static readonly DiagnosticDescriptor InvalidOption = Error(
        21,
        "A property of the project has a value that cannot be used",
        "The property {0} is '{1}', which is no {2}. {3}");

    private static readonly Dictionary<string, DiagnosticDescriptor> Table = All().ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor ById(string id) => Table[id];

    /// <summary>Every rule, in the order of their numbers.</summary>
    public static IEnumerable<DiagnosticDescriptor> All() =>
    [
        NoTitle, NoOpening, NoDate, FileNameContradictsText, DatelineContradictsText, UnknownOffice, UnknownPlace,
        DuplicateDocument, UnreadableFile, UnclassifiedLine, MalformedLexiconLine, UnknownLexiconValue,
        DuplicateLexiconPhrase, IncompleteLexiconEntry, UnknownLexiconFile, HiddenCharacter, UnclearParticipants,
        UnclearDetail, PlainDocument, MalformedSource, InvalidOption,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message) =>
        Rule(number, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(int number, string title, string message) =>
        Rule(number, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Rule(int number, string title, string message, DiagnosticSeverity severity)
    {
        string id = "CORPUS" + number.ToString("D3", System.Globalization.CultureInfo.InvariantCulture);
        return new DiagnosticDescriptor(
            id,
            title,
            message,
            category: "Corpus",
            severity,
            isEnabledByDefault: true,
            description: title + ".",
            helpLinkUri: HelpLink + id.ToLowerInvariant());
    }

    /// <summary>The page that explains each rule; it is part of the package.</summary>
    private const string HelpLink = "docs/diagnostics.md#";
}
