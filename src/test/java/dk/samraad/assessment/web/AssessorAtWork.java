package dk.samraad.assessment.web;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.hearing.Hearing;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A hearing with one reply of two remarks, and a member of staff at the desk.
abstract class AssessorAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(3);

    static final String TEXT = "Vi vil have stier. Ring på 22 33 44 55. Grete Holm er ensom.";
    static int hearings;
    static Client staff;
    Hearing hearing;
    String list;
    String work;

    @BeforeAll
    static void sign_in() {
        staff = Staff.signedIn(app);
    }

    @BeforeEach
    void open() {
        hearing = FjordbyDesk.open(app, "vurderes-" + hearings++);
        list = "/medarbejder/hoeringer/" + hearing.slug() + "/vurdering";
        work = list + "/svar/p-001";
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dorte Prøve"), new Remark("", TEXT), new Remark("p-1-2", "Lys på stierne."));
    }

    Answer asOne() {
        var desk = staff.get(work);
        return staff.submit(desk, desk.page().expectFirst("form[action$=/dele]"), Map.of("_go", List.of("one")));
    }

    static org.jsoup.nodes.Element form(Answer page) {
        var form = page.page().expectFirst(".desk-open form");
        if (form == null) throw new AssertionError("no open segment on " + page.url() + "\n" + page.text());
        return form;
    }

    static Map<String, List<String>> written(String go) {
        return Map.of("_go", List.of(go), "theme", List.of("p1"), "paragraph", List.of("p-1-1"), "stance", List.of("FOR"), "resume",
                List.of("Flere stier"),
                "assessment", List.of("Forvaltningen er enig."), "recommendation", List.of("UNCHANGED"));
    }
}
