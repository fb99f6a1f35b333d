package dk.samraad.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.council.FjordbyCouncil;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A fresh hearing and a fresh council for each test, whose members have browsers without script.
abstract class MembersAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    static int count;

    FjordbyCouncil council;
    Hearing hearing;
    String at;
    Client anna;

    @BeforeEach
    void anna_comes_in() {
        app.clock.set(SettableClock.START);
        count++;
        council = FjordbyCouncil.of(app, "Råd " + count, CouncilKind.OTHER);
        hearing = FjordbyHearing.open(app, "raadets-" + count);
        at = council.address(hearing.slug());
        anna = council.enter(council.anna());
    }

    void paragraph(Client member, String text) {
        var saved = member.submit(member.get(at + "/udtalelse/stykker/nyt"), Map.of("text", List.of(text)));
        assertThat(saved.text()).contains(text);
    }

    static org.jsoup.nodes.Element form(Answer page, String action) {
        return page.page().select("form").stream().filter(form -> form.attr("action").endsWith(action)).findFirst().orElseThrow();
    }
}
