package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.Stale;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void set_clock() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void opening_sends_the_first_version_out_with_names_by_place() {
        var hearing = FjordbyHearing.open(app, "sendt-ud");
        var draft = drafts().inHearing(hearing.id()).orElseThrow();

        assertThat(draft.isSentOut()).isTrue();
        assertThat(draft.paragraphs()).extracting(Paragraph::code).containsExactly("p-1-1", "p-1-2", "p-2-1");
        assertThat(draft.sections().getFirst().easyRead()).isEqualTo("Børn skal løbe og lege.");
        assertThat(draft.sections().getFirst().themeOf(draft.paragraphs().getFirst())).isEqualTo("p1");
        assertThat(drafts().beingWritten(hearing.id())).isEmpty();
    }

    @Test
    void what_was_sent_out_cannot_be_changed_not_even_behind_the_doors() {
        var hearing = FjordbyHearing.open(app, "fast");
        var of = " where version_id in (select id from hearing.document_version where consultation_id = " + hearing.id() + ")";
        var below = " where section_id in (select id from hearing.section" + of + ")";

        for (var action : List.of(
                "update hearing.document_version set number = 9 where consultation_id = " + hearing.id(),
                "update hearing.document_version set sent_out_at = null, sent_out_by = null where consultation_id = " + hearing.id(),
                "delete from hearing.document_version where consultation_id = " + hearing.id(),
                "update hearing.section set title = 'x'" + of, "delete from hearing.section" + of,
                "insert into hearing.section (version_id, position, number, title) select id, 9, '9', 'x' from hearing.document_version where consultation_id = " + hearing.id(),
                "update hearing.paragraph set text = 'x'" + below, "delete from hearing.paragraph" + below,
                "insert into hearing.paragraph (section_id, position, code, text) select id, 9, 'p-9-9', 'x' from hearing.section" + of,
                "truncate hearing.document_version cascade", "truncate hearing.paragraph cascade", "truncate hearing.section cascade")) {
            var said = action.startsWith("truncate") ? "not emptied" : "sent out cannot be changed";
            assertThatThrownBy(() -> app.execute(action)).as(action).isInstanceOf(IllegalStateException.class).hasStackTraceContaining(said);
        }
        assertThatThrownBy(() -> drafts().write("fast", 0, List.of())).isInstanceOf(Stale.class);
    }

    @Test
    void a_correction_is_a_copy_whose_paragraphs_keep_their_names_and_replaces_what_is_heard_when_sent() {
        var hearing = FjordbyHearing.open(app, "rettet");
        var begun = written(drafts().begin("rettet"));
        var sections = new ArrayList<>(begun.sections());
        var first = sections.removeFirst();
        sections.add(new Section(first.number(), first.title(), first.themeCode(),
                List.of(Paragraph.of("Nyt."), first.paragraphs().getLast()), first.easyRead()));

        drafts().write("rettet", begun.revision(), sections);
        assertThat(drafts().inHearing(hearing.id()).orElseThrow().number()).isEqualTo(1);
        written(drafts().sendOut("rettet", Actor.systemAs("S")));

        var heard = drafts().inHearing(hearing.id()).orElseThrow();
        assertThat(heard.number()).isEqualTo(2);
        assertThat(heard.paragraphs()).extracting(Paragraph::code).containsExactly("p-2-1", "p-1-3", "p-1-2");
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told() {
        FjordbyHearing.written(app, "samtidig");
        var seen = written(drafts().begin("samtidig"));
        drafts().write("samtidig", seen.revision(), seen.sections());

        assertThatThrownBy(() -> drafts().write("samtidig", seen.revision(), seen.sections())).isInstanceOf(Stale.class);
    }

    @Test
    void the_final_text_is_written_after_the_deadline_and_shown_beside_the_draft_when_it_is_decided() {
        var hearing = FjordbyHearing.open(app, "endelig");
        app.clock.set(Instant.parse("2026-04-02T09:00:00Z"));
        app.bean(Hearings.class).close("endelig", Actor.systemAs("S"));
        var begun = written(drafts().begin("endelig"));
        assertThat(begun.isFinal()).isTrue();
        drafts().replace("endelig", begun.revision(), List.of(
                Section.of("Bevægelse", List.of(Paragraph.of("Alle børn og unge skal bevæge sig hver dag."), Paragraph.of("Vi laver flere stier.")))));
        assertThat(drafts().changes(hearing.id())).isEmpty();
        assertThat(drafts().changesSoFar(hearing.id())).isNotEmpty();

        app.clock.set(Instant.parse("2026-04-16T09:00:00Z"));
        FjordbyHearing.heard(app, "endelig");
        FjordbyHearing.made(app.bean(Hearings.class).assess("endelig", Actor.systemAs("S")));
        FjordbyHearing.made(app.bean(Hearings.class).decide("endelig", "Ja.", Actor.systemAs("S")));

        assertThat(drafts().changes(hearing.id())).extracting(Change::code, Change::fate).containsExactly(
                org.assertj.core.groups.Tuple.tuple("p-1-1", Change.Fate.CHANGED),
                org.assertj.core.groups.Tuple.tuple("p-1-2", Change.Fate.UNCHANGED),
                org.assertj.core.groups.Tuple.tuple("p-2-1", Change.Fate.GONE));
        assertThat(drafts().inHearing(hearing.id()).orElseThrow().number()).isEqualTo(1);
        assertThat(drafts().begin("endelig")).isEqualTo(new Writing.Refused(Set.of(DraftFault.NOT_NOW)));
    }

    @Test
    void a_correction_nobody_sent_out_becomes_the_beginning_of_the_final_text() {
        var hearing = FjordbyHearing.open(app, "ikke-sendt");
        written(drafts().begin("ikke-sendt"));
        app.clock.set(Instant.parse("2026-03-28T09:00:00Z"));
        app.bean(Hearings.class).close("ikke-sendt", Actor.systemAs("S"));

        assertThat(drafts().beingWritten(hearing.id()).orElseThrow().isFinal()).isTrue();
    }

    @Test
    void a_text_beyond_the_bounds_is_refused_with_every_reason() {
        FjordbyHearing.written(app, "for-meget");
        var seen = written(drafts().begin("for-meget"));
        var bad = new Section("", " ", "findes-ikke", List.of(Paragraph.of("x".repeat(10_001))), "");

        assertThat(drafts().write("for-meget", seen.revision(), List.of(bad)))
                .isEqualTo(new Writing.Refused(Set.of(DraftFault.TITLE_MISSING, DraftFault.THEME_UNKNOWN, DraftFault.PARAGRAPH_TOO_LONG)));
    }

    private static Draft written(Writing writing) {
        if (!(writing instanceof Writing.Written(var draft))) throw new AssertionError(writing);
        return draft;
    }

    private static Drafts drafts() {
        return app.bean(Drafts.class);
    }
}
