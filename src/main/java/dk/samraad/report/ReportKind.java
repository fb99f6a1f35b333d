package dk.samraad.report;

import dk.samraad.text.Language;

/// The kinds of reports.
public enum ReportKind {
    /// What one survey said ("opsummering").
    SUMMARY(Source.SURVEY, "opsummering", "summary"),
    /// The replies to a hearing in full ("samlede høringssvar").
    REPLIES(Source.HEARING, "hoeringssvar", "replies"),
    /// What came of a hearing, for the committee that decides ("hvidbog").
    CONSULTATION_REPORT(Source.HEARING, "hvidbog", "consultation-report");

    /// What a report is made of.
    public enum Source { SURVEY, HEARING }

    private final Source source;
    private final String danish;
    private final String english;

    ReportKind(Source source, String danish, String english) {
        this.source = source;
        this.danish = danish;
        this.english = english;
    }

    public Source source() {
        return source;
    }

    /// The end of its public address.
    String ending(Language language) {
        return switch (language) {
            case DA -> danish;
            case EN -> english;
        };
    }
}
