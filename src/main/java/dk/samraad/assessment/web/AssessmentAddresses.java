package dk.samraad.assessment.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.proposal.Paragraph;

/// Where the pages of the assessment are.
final class AssessmentAddresses {
    static final String PATH = "vurdering";
    static final String BELOW = HearingEntry.ADDRESS + "/{slug}/" + PATH;
    static final String NUMBER = ":[0-9]+}";
    static final String REFERENCE = "{reference:[op]-[0-9]+}";

    private AssessmentAddresses() {}

    static String list(Hearing hearing) {
        return HearingEntry.address(hearing.slug()) + "/" + PATH;
    }

    static String work(Hearing hearing, String reference) {
        return list(hearing) + "/svar/" + reference;
    }

    /// Where it is read before others may.
    static String screening(Hearing hearing, String reference) {
        return HearingEntry.address(hearing.slug()) + "/svar/" + reference;
    }

    /// Where staff say which replies say the same.
    static String groups(Hearing hearing) {
        return HearingEntry.address(hearing.slug()) + "/svar/ens";
    }

    static String opinion(Hearing hearing, long opinion) {
        return list(hearing) + "/udtalelser/" + opinion;
    }

    static String points(Hearing hearing) {
        return list(hearing) + "/punkter";
    }

    /// What is to be changed.
    static String promises(Hearing hearing) {
        return list(hearing) + "/aendringer";
    }

    /// "2.3" for `p-2-3`.
    static String number(String code) {
        return new Paragraph(0, code, "", "").number();
    }

    static String boilerplates(Hearing hearing) {
        return list(hearing) + "/standardtekster";
    }

    /// Where one cuts a passage anew, or for the first time.
    static String split(Hearing hearing, String reference) {
        return work(hearing, reference) + "/opdeling";
    }
}
