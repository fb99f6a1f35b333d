package dk.samraad.report;

import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whatever a stranger can fetch of the two [ClockedCases], opened: each address with its words.
final class Reachable {
    private static final String SURVEY = ClockedCases.SURVEY;
    private static final String HEARING = ClockedCases.HEARING;

    private Reachable() {}

    static Map<String, String> by(RunningSamraad app) throws IOException {
        var read = new LinkedHashMap<String, String>();
        var addresses = new ArrayList<String>(List.of("/", "/inddragelse/" + OpenSurvey.PROCESS, "/sp/" + SURVEY, "/h/" + HEARING, "/h/"
                + HEARING + "/svar", "/h/" + HEARING + "/svar/p-001",
                "/h/" + HEARING + "/svar/o-001", "/h/" + HEARING + "/aendringer", "/h/" + HEARING + "/overblik.xlsx", "/api/v1/hearings",
                "/api/v1/hearings/" + HEARING,
                "/api/v1/hearings/" + HEARING + "/replies", "/feed/hoeringer.atom"));
        for (var slug : List.of(SURVEY + "-opsummering", HEARING + "-hvidbog", HEARING + "-hoeringssvar")) {
            for (var ending : List.of("", ".pdf", "/kort.pdf", "/tabeller.csv", "/tabeller.json", "/1", "/1.pdf", "/1/kort.pdf",
                    "/1/tabeller.csv", "/1/tabeller.json",
                    "/1/uden-citater.pdf", "/1/uden-citater.csv", "/1/uden-citater.json")) addresses.add("/rapport/" + slug + ending);
        }
        for (var address : addresses) read.put(address, Dump.squeezed(Dump.words(app.client().bytes(address))));
        return read;
    }
}
