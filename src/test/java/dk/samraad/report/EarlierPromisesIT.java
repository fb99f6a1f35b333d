package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an earlier release had told people before there were case files.
class EarlierPromisesIT {
    private static final String SURVEYS = """
            insert into survey.questionnaire (slug, process_slug, policy_slug, authority, draft, state, opens_on, closes_on, closed_at, \
            public_until, retained_until)
            select slug, 'p', 'p', 'Fjordby Kommune', '{}', state, '2026-03-01', '2026-03-31', closed, '2027-03-31', '2031-03-31'
            from (values ('kladde', 'DRAFT', null), ('aaben', 'OPEN', null), ('lukket', 'CLOSED', timestamptz '2026-03-02')) s (slug, \
            state, closed);
            insert into report.edition (survey_id, slug, language, kind, state, number, title, requested_at, requested_by, as_of, \
            data_sha256)
            select id, slug || '-opsummering', 'DA', 'SUMMARY', 'PREVIEW', 1, 'T', now(), 'Ane', '2026-03-02', repeat('0', 64) \
            from survey.questionnaire where state <> 'DRAFT';
            insert into report.rendering (edition_id, kind, content, sha256)
            select id, 'TABLES_JSON', convert_to('{"interim":' || (slug like 'aaben%') || '}', 'UTF8'), repeat('0', 64) from report.edition;
            update report.edition set state = 'RELEASED', released_at = now(), released_by = 'Ane'""";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false).after("0200", SURVEYS);

    @Test
    void who_had_been_opened_keeps_its_promise_and_a_draft_makes_the_new_one() {
        assertThat(app.query("select slug, waits_for_filing from survey.questionnaire order by slug"))
                .containsExactly(List.of("aaben", "f"), List.of("kladde", "t"), List.of("lukket", "f"));
    }

    @Test
    void what_was_released_as_interim_is_known_to_be_and_cannot_be_changed_afterwards() {
        assertThat(app.query("select slug, interim from report.edition order by slug"))
                .containsExactly(List.of("aaben-opsummering", "t"), List.of("lukket-opsummering", "f"));
        assertThatThrownBy(() -> app.execute("update report.edition set interim = false")).hasMessageContaining("released report");
    }
}
