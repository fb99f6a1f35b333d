package dk.samraad.report;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import dk.samraad.survey.Surveys;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// The door of the case files: what a municipality keeps in its journal before it deletes what people wrote here. See decision
/// 0262.
@Singleton
public class CaseFiles {
    public static final int LONGEST = 200;

    private final CaseQueries queries;
    private final CaseZip zip;
    private final Surveys surveys;
    private final Hearings hearings;
    private final Audit audit;
    private final InstantSource clock;

    CaseFiles(CaseQueries queries, CaseZip zip, Surveys surveys, Hearings hearings, Audit audit, InstantSource clock) {
        this.queries = queries;
        this.zip = zip;
        this.surveys = surveys;
        this.hearings = hearings;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of confirming.
    public enum Confirmation {
        FILED,
        /// People can still answer, or nothing is decided, or what people wrote is deleted already.
        NOT_READY,
        /// Something came since the page was drawn: what lies in the journal is not all of it.
        CHANGED
    }

    /// All but drafts, those whose case date comes first at the top, what is emptied last. One statement.
    @ReadOnly
    public List<CaseFile> all() {
        return queries.all(today());
    }

    /// @throws NotFound for a draft
    @ReadOnly
    public CaseFile of(Subject subject) {
        return queries.of(subject.source(), subject.id(), today()).orElseThrow(NotFound::new);
    }

    public LocalDate today() {
        return Danish.dateOf(clock.instant());
    }

    /// Writes the case file as a ZIP; the same contents give the same bytes. What is read at a time is one report, or a hundred
    /// replies, or one file.
    ///
    /// @throws NotFound while it is not closed, and when what people wrote is deleted
    public void write(CaseFile file, OutputStream out) throws IOException {
        if (!file.closed() || file.emptiedOn().isPresent()) throw new NotFound();
        zip.write(file, out);
    }

    /// Somebody took a whole one out of the house.
    @Transactional
    public void fetched(CaseFile file, Actor by) {
        audit.record(by, "case.fetched", file.subject().slug());
    }

    /// Staff confirm that the case file lies in the journal. From then on the case date may act.
    ///
    /// @param contents as they were shown: see [CaseFile#contents]
    /// @param as where it lies; 1 to 200 characters
    @Transactional
    public Confirmation confirm(Subject subject, String contents, String as, Actor by) {
        var file = of(subject);
        if (!file.closed() || file.emptiedOn().isPresent()) return Confirmation.NOT_READY;
        if (!file.contents().equals(contents)) return Confirmation.CHANGED;
        switch (subject.source()) {
            case SURVEY -> surveys.file(subject.id(), as.strip(), contents, by);
            case HEARING -> hearings.file(subject.id(), as.strip(), contents, by);
        }
        return Confirmation.FILED;
    }
}
