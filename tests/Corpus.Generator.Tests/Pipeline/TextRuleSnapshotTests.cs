using System.Runtime.CompilerServices;
using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Small texts, made for these tests, one for each rule of the text: what becomes of it, and what is reported.</summary>
public sealed class TextRuleSnapshotTests
{
    private const string Opening =
        "On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions from 11:53 (local time) for approximately 45 minutes in Hawaii. The summary is as follows.";

    [Fact]
    public void The_head_in_any_order() => Verify(
        $"""
        Press Release

        Ministry of Defense
        3 May, 2024
        In Japanese

        Japan-U.S. Defense Ministerial Meeting (summary)

        {Opening}

        The Ministers discussed one matter.
        """);

    [Fact]
    public void No_dateline_and_no_issuer() => Verify(
        $"""
        Japan-U.S. Defense Ministerial Meeting

        {Opening}

        The Ministers discussed one matter.
        """);

    [Fact]
    public void A_page_break_inside_a_sentence() => Verify(
        $"""
        Japan-U.S. Defense Ministerial Meeting

        {Opening}

        The Ministers welcomed the plan for the Futenma Replacement

        Facility at Henoko, and confirmed other arrangements, such

        as the return of land. They discussed the U. S. Forces, etc. in the U.S. and elsewhere.
        """);

    [Fact]
    public void A_heading_glued_to_its_first_sentence() => Verify(
        $"""
        Japan-U.S. Defense Ministerial Meeting

        {Opening}

        1 Overview

        The Ministers discussed one matter.

        2. Deterrence and Response The Ministers confirmed another.
        """);

    [Fact]
    public void Items_that_inherit_their_verb_and_their_speakers() => Verify(
        $"""
        Japan-U.S. Defense Ministerial Meeting

        {Opening}

        The Ministers concurred to promote initiatives. The key points of the discussion are as follows:

        - (1) To work on training
        - (2) The Ministers welcomed progress. They confirmed more.
        - (3) To advance cooperation in space.

        In addition, Minister Kihara explained the budget.
        """);

    [Fact]
    public void Numbered_paragraphs_are_items_and_no_headings() => Verify(
        $"""
        Japan-U.S. Defense Ministerial Meeting

        {Opening}

        1. The Ministers welcomed the visit.

        2. Secretary Austin stated that it was useful.
        """);

    [Fact]
    public void A_telephone_conference_without_place_and_time() => Verify(
        """
        Japan-U.S. Defense Ministerial Telephone Conference

        On May 2, Defense Minister Kihara held a telephone conference with Defense Secretary Austin.

        The Ministers discussed one matter.
        """);

    [Fact]
    public void A_plain_document() => Verify(
        """
        Joint Statement

        May 2, 2024

        This text has no opening sentence. Missile defense (MD) and the Taiwan Strait stand in it all the same.
        """,
        kind: "Document");

    [Fact]
    public void What_cannot_be_understood() => Verify(
        """
        Japan-U.S. Defense Ministerial Meeting

        On May 2, Defense Minister Kihara and Defnse Secretary Austin held discussions from 25:70 in Hawaai.

        §§§

        The Ministers discussed one matter.
        """);

    private static void Verify(string text, string kind = "", [CallerMemberName] string method = "") => Snapshot.VerifyDocument(
        TestProject.Empty.WithDocument("2024-05-02.txt", text.ReplaceLineEndings("\n"), kind).Run(), "2024-05-02", method: method);
}
