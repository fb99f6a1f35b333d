package dk.samraad.survey;

import static dk.samraad.survey.Fjordby.page;

import dk.samraad.survey.Reason.Flaw;
import java.util.List;

/// What is wrong with a survey, or with one question on a page of its own.
final class Flaws {
    private Flaws() {}

    static List<Flaw> flawsOf(Question question) {
        return flaws(Fjordby.of(page("side", question)));
    }

    static List<Flaw> flaws(Definition definition) {
        return PublicationCheck.of(definition, Fjordby.THEMES).stream().map(Reason::flaw).toList();
    }
}
