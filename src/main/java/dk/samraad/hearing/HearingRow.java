package dk.samraad.hearing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "consultation", schema = "hearing")
record HearingRow(
        @Id @GeneratedValue @Nullable Long id, String slug, String processSlug, String title, String summary, String audience,
        String caseNumber,
        String department, String contactName, String contactEmail, String contactPhone, String committee, @Nullable LocalDate decisionOn,
        LocalDate opensOn, LocalDate deadline, int lateDays, Publication publication, LocalDate publicUntil, LocalDate retainedUntil,
        HearingState state, String decision, String withdrawnBecause, boolean example, boolean waitsForFiling,
        Instant createdAt, long revision) {

    static HearingRow of(NewHearing wished, Instant now) {
        return of(null, wished.slug(), wished.processSlug(), wished.terms(), HearingState.DRAFT, "", "", wished.example(), true, now, 0);
    }

    /// The same with other terms, one edit later.
    HearingRow with(Terms terms) {
        return of(id, slug, processSlug, terms, state, decision, withdrawnBecause, example, waitsForFiling, createdAt, revision + 1);
    }

    HearingRow moved(HearingState to, String words) {
        return of(id, slug, processSlug, terms(), to, to == HearingState.DECIDED ? words : decision,
                to == HearingState.WITHDRAWN ? words : withdrawnBecause, example, waitsForFiling, createdAt, revision + 1);
    }

    Hearing hearing() {
        if (id == null) throw new IllegalStateException("not stored");
        return new Hearing(id, slug, processSlug, terms(), state, decision, withdrawnBecause, example, waitsForFiling, revision);
    }

    private Terms terms() {
        return new Terms(title, summary, audience, caseNumber, new Contact(department, contactName, contactEmail, contactPhone), committee,
                Optional.ofNullable(decisionOn), opensOn, deadline, lateDays, publication, publicUntil, retainedUntil);
    }

    private static HearingRow of(
            @Nullable Long id, String slug, String processSlug, Terms terms, HearingState state, String decision, String withdrawnBecause,
            boolean example, boolean waitsForFiling, Instant createdAt, long revision) {
        var contact = terms.contact();
        return new HearingRow(id, slug, processSlug, terms.title(), terms.summary(), terms.audience(), terms.caseNumber(),
                contact.department(),
                contact.name(), contact.email(), contact.phone(), terms.committee(), terms.decisionOn().orElse(null), terms.opensOn(),
                terms.deadline(), terms.lateDays(), terms.publication(), terms.publicUntil(), terms.retainedUntil(), state, decision,
                withdrawnBecause, example, waitsForFiling, createdAt, revision);
    }
}
