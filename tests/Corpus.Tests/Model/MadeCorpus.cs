using Corpus.CompilerServices;

namespace Corpus.Tests.Model;

/// <summary>A corpus written by hand in the form that generated code has: what the model does must not depend on the generator.</summary>
internal sealed class MadeCorpus : MeetingCatalog
{
    private readonly string _sha256;

    /// <param name="sha256">Tells the text of the first meeting from another with the same identifier.</param>
    public MadeCorpus(string sha256 = "00")
        : base(2) => _sha256 = sha256;

    public Meeting First => Meetings[0];

    public Meeting Second => Meetings[1];

    protected override string MeetingsTranscript => """
        2025-03-30 2025-03-30
        2025-10-29 2025-10-29
        """;

    protected override string PeopleTranscript => """
        Hegseth
          name Hegseth
          given Pete
          offices DefenseSecretary
          meetings 0 1
        Nakatani
          name Nakatani
          offices DefenseMinister
          meetings 0
        """;

    protected override string OfficesTranscript => """
        DefenseMinister
          title Defense Minister
          country JP
          people Nakatani
        DefenseSecretary
          title Defense Secretary
          country US
          people Hegseth
        """;

    protected override string PlacesTranscript => """
        MinistryOfDefense
          name Ministry of Defense
          city Tokyo
          country JP
          zone Asia/Tokyo
          meetings 0
        """;

    protected override string CountriesTranscript => """
        JP
          id Japan
          name Japan
          mentions 0
        US
          id UnitedStates
          name United States
        """;

    protected override string TopicsTranscript => """
        China
          label China
          mentions 0
        """;

    protected override string TermsTranscript => """
        Pla
          acronym PLA
          form People's Liberation Army
          mentions 0
        """;

    protected override Meeting Create(int position) => position == 0 ? new MadeMarch(this, _sha256) : new MadeOctober(this);

    private sealed record MadeMarch : Meeting
    {
        public MadeMarch(MeetingCatalog catalog, string sha256)
            : base(catalog, 0, $"""
            meeting 2025-03-30
            title Made for tests
            date 2025-03-30
            place MinistryOfDefense Ministry of Defense
            participant Nakatani DefenseMinister
            participant Hegseth DefenseSecretary
            source {sha256} - 2025-03-30.txt
            contents 1 2 2
            section 3 1 Overview
            paragraph 5 /1/ 1
            5 The Ministers discussed\u000Athe “PLA”.
              by Nakatani Hegseth
              act Discuss 24 9
              topics China
              terms Pla
              countries JP
              places MinistryOfDefense
              ministerial 2025-10-29 October 29
              ministerial 2025-03-30 March 30
            item 7 1 /1.b1/ -
            7 To work.
              by Nakatani Hegseth
              inherited Concur 0 7
                by Hegseth
              act Oppose
                by -
              act Agree
            end
            """)
        {
        }
    }

    private sealed record MadeOctober : Meeting
    {
        public MadeOctober(MeetingCatalog catalog)
            : base(catalog, 1, """
            meeting 2025-10-29
            title Made for tests
            date 2025-10-29
            source 00 - 2025-10-29.txt
            contents 0 0 0
            end
            """)
        {
        }
    }
}
