package dk.samraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Progress;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.heard.PartyLinks;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Parties;
import dk.samraad.platform.time.Danish;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Its two hearings: one that was decided, one that is open.
class DemoHearingsIT extends FjordbyAtWork {
    @Test
    void a_hearing_went_its_whole_way_at_the_times_it_would_have() {
        assertThat(app.query("select state, example from hearing.consultation where slug = 'sundhedspolitik-2032'"))
                .containsExactly(List.of("DECIDED", "t"));
        assertThat(app.queryOne("select count(*) from hearing.reply r join hearing.consultation c on c.id = r.consultation_id "
                + "where c.slug = 'sundhedspolitik-2032'")).isEqualTo("120");
        assertThat(app.queryOne("select count(*) from hearing.reply where late")).isEqualTo("6");
        assertThat(app.queryOne("select count(*) from hearing.reply where protected")).isEqualTo("2");
        assertThat(Integer.parseInt(app.queryOne("select count(*) from hearing.reply_file"))).isEqualTo(4);
        assertThat(Integer.parseInt(app.queryOne("select count(*) from hearing.likeness where verdict = 'SAME'")))
                .isGreaterThanOrEqualTo(8);
        assertThat(app.queryOne("select count(*) from hearing.reply r join hearing.consultation c on c.id = r.consultation_id "
                + "where r.received_at >= timestamptz '"
                + app.clock.instant() + "'")).as("nothing came in the future or today").isEqualTo("0");
        assertThat(app.query("select count(distinct s.id), count(*), count(s.easy_read) from hearing.section s "
                + "join hearing.paragraph p on p.section_id = s.id").getFirst())
                .satisfies(row -> assertThat(Integer.parseInt(row.get(0))).isGreaterThanOrEqualTo(5))
                        .satisfies(row -> assertThat(Integer.parseInt(row.get(1))).isGreaterThanOrEqualTo(30));
    }

    @Test
    void both_councils_are_answered_in_the_hvidbog_one_of_them_with_a_link_to_the_changed_paragraph() {
        var hvidbog = app.client().get("/rapport/sundhedspolitik-2032-hvidbog").page();
        assertThat(hvidbog.select("#r-001-vurdering, #r-002-vurdering")).hasSize(2);
        assertThat(hvidbog.select("a[href$=#aendring-4-2]").eachText()).contains("i stykke 4.2");
        assertThat(hvidbog.text()).contains("Jeg er uenig i, at det er nok at blive spurgt om det digitale.",
                "De gamle bygninger er med i en plan for sig").doesNotContain("ikke færdig med at vurdere");
    }

    @Test
    void everything_is_assessed_and_everybody_can_see_what_was_decided_what_changed_and_what_became_of_a_reply() {
        var progress = app.bean(Assessments.class).progress(app.bean(Hearings.class).bySlug("sundhedspolitik-2032"));
        assertThat(progress).returns(0, Progress::uncut).returns(0, Progress::underWay).returns(0, Progress::lateUndecided)
                .returns(1, Progress::leftOut)
                .returns(2, Progress::opinionsAssessed).returns(2, Progress::opinions);

        assertThat(app.client().get("/h/sundhedspolitik-2032").text()).contains("Kommunalbestyrelsen vedtog politikken med de ændringer");
        assertThat(links("/h/sundhedspolitik-2032")).contains("/h/sundhedspolitik-2032/aendringer");
        assertThat(app.client().get("/h/sundhedspolitik-2032/aendringer").text()).contains("Der er højst 100 meter mellem bænkene",
                "200 meter mellem bænkene");
        assertThat(app.client().get("/h/sundhedspolitik-2032/svar/o-001").text()).contains("Hvad skete der med svaret?");
    }

    @Test
    void associations_were_asked_too_and_each_way_to_answer_or_not_can_be_seen() {
        var hvidbog = app.client().get("/rapport/sundhedspolitik-2032-hvidbog").page();
        assertThat(hvidbog.text()).contains("11 parter skulle høres. 8 har svaret, 1 af dem uden bemærkninger.",
                "Inviteret, men har ikke svaret: Bedre Nætter i Fjordby.");
        var heard = hvidbog.select("table").stream().filter(table -> table.select("caption").text().contains("Hvem der skulle høres"))
                .findFirst().orElseThrow();
        assertThat(heard.select("caption").text()).endsWith("(11 parter, " + period() + ")");
        assertThat(heard.select("tbody tr").eachText()).hasSize(11).anyMatch(row -> row.contains("Fjordskolen") && row.contains("(o-006)"))
                .anyMatch(row -> row.contains("Region Fjordland") && row.contains("Ingen bemærkninger"))
                .anyMatch(row -> row.contains("Fjordby Roklub") && row.contains("kom retur")
                        && row.contains("Undtaget: Mailen kom tilbage"))
                .anyMatch(row -> row.contains("Fjordens Ungdomsklub") && row.contains("Undtaget: Klubben er lukket."));

        var proposed = app.bean(PartyLinks.class).proposals(app.bean(Hearings.class).bySlug("plan-for-stier"), 1);
        assertThat(proposed.number()).as("some are left for who tries the demo").isEqualTo(2);
    }

    private static String period() {
        var opened = FjordbyHearingProcess.hearingOpened(Danish.dateOf(app.clock.instant()));
        var day = DateTimeFormatter.ofPattern("d.M.yyyy");
        return day.format(opened) + "–" + day.format(opened.plusDays(FjordbyHearing.DAYS_OPEN));
    }

    /// What a committee reads was made before it decided.
    @Test
    void the_papers_were_there_before_the_decision() {
        var decided = Danish.startOf(FjordbyHearingProcess.decided(Danish.dateOf(app.clock.instant())));
        assertThat(app.query("select count(*), bool_and(released_at < timestamptz '" + decided + "') from report.edition "
                + "where slug like 'sundhedspolitik-2032-%'")).containsExactly(List.of("2", "t"));
    }

    @Test
    void a_second_hearing_is_open_with_replies_to_read_and_some_that_wait() {
        assertThat(app.queryOne("select state from hearing.consultation where slug = 'plan-for-stier'")).isEqualTo("OPEN");
        assertThat(links("/h/plan-for-stier")).contains("/h/plan-for-stier/skriv");
        assertThat(app.client().get("/h/plan-for-stier").text()).containsIgnoringCase("eksempeldata");
        assertThat(app.query("select s.publication, count(*) > 3 from hearing.screening s join hearing.reply r on r.id = s.reply_id "
                + "join hearing.consultation c on c.id = r.consultation_id"
                + " where c.slug = 'plan-for-stier' group by 1 order by 1"))
                        .containsExactly(List.of("APPROVED", "t"), List.of("WAITING", "t"));
        assertThat(links("/")).contains("/inddragelse/stier-og-groenne-steder");
        assertThat(links("/inddragelse/stier-og-groenne-steder")).contains("/h/plan-for-stier");
    }

    /// Law on legal security in social matters: a council of the elderly has at least five members, one for disability three to seven of
    /// the organisations and as many of the municipality.
    @Test
    void the_councils_are_as_large_as_the_law_wants_them() {
        var parties = app.bean(Parties.class);
        assertThat(parties.seatsIn(parties.councils(CouncilKind.SENIOR).getFirst().id())).hasSizeGreaterThanOrEqualTo(5);
        assertThat(parties.seatsIn(parties.councils(CouncilKind.DISABILITY).getFirst().id()).size()).isBetween(6, 14)
                .matches(size -> size % 2 == 0, "equal numbers");
    }

    @Test
    void the_hearing_is_linked_from_its_process_and_leads_to_its_replies_and_documents() {
        assertThat(links("/")).contains("/inddragelse/fjordbys-sundhedspolitik");
        assertThat(links("/inddragelse/fjordbys-sundhedspolitik"))
                .contains("/h/sundhedspolitik-2032", "/rapport/sundhedspolitik-2032-hoeringssvar");
        assertThat(links("/h/sundhedspolitik-2032")).contains("/rapport/sundhedspolitik-2032-hoeringssvar",
                "/rapport/sundhedspolitik-2032-hvidbog");
        for (var address : List.of("/inddragelse/fjordbys-sundhedspolitik", "/h/sundhedspolitik-2032", "/h/sundhedspolitik-2032/svar",
                "/rapport/sundhedspolitik-2032-hoeringssvar")) {
            assertThat(app.client().get(address).text()).as(address).containsIgnoringCase("eksempeldata");
        }
    }
}
