package dk.samraad.response.web;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Survey;

/// The public addresses of a survey.
public final class Addresses {
    /// The page of a survey that is shown whole.
    public static final String WHOLE = "svar";

    private Addresses() {}

    public static String page(Survey survey, String page) {
        return survey.address() + "/" + page;
    }

    public static String first(Survey survey, Definition definition) {
        return page(survey, definition.presentation() == Presentation.WHOLE ? WHOLE : definition.pages().getFirst().code());
    }

    public static String check(Survey survey) {
        return survey.address() + "/tjek";
    }

    public static String resume(Survey survey) {
        return survey.address() + "/fortsaet";
    }

    public static String tablet(Survey survey, String secret) {
        return survey.address() + "/tablet/" + secret;
    }
}
