package dk.samraad.proposal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Writes versions, in the transaction of whoever asks.
@Singleton
class DraftStore {
    private final VersionRepository versions;
    private final SectionRepository sections;
    private final ParagraphRepository paragraphs;

    DraftStore(VersionRepository versions, SectionRepository sections, ParagraphRepository paragraphs) {
        this.versions = versions;
        this.sections = sections;
        this.paragraphs = paragraphs;
    }

    long begin(long hearing, int number, boolean isFinal) {
        return Objects.requireNonNull(versions.save(new VersionRow(null, hearing, number, isFinal, null, null, 0, "")).id());
    }

    /// @return false when somebody else was first
    boolean touch(long version, long revision) {
        return versions.touch(version, revision) == 1;
    }

    void entitle(long version, String title) {
        versions.entitle(version, title);
    }

    /// Replaces everything in a version but its title. The sections have their names.
    void write(long version, List<Section> text) {
        versions.empty(version);
        var rows = new ArrayList<SectionRow>();
        for (var section : text) rows.add(SectionRow.of(version, rows.size(), section));
        var stored = sections.saveAll(rows);
        var below = new ArrayList<ParagraphRow>();
        for (int s = 0; s < text.size(); s++) {
            var id = Objects.requireNonNull(stored.get(s).id());
            var some = text.get(s).paragraphs();
            for (int p = 0; p < some.size(); p++) below.add(ParagraphRow.of(id, p, some.get(p)));
        }
        paragraphs.saveAll(below);
    }

    void sendOut(long version, Instant at, String byName) {
        versions.sendOut(version, at, byName);
    }

    /// What was being written as a correction becomes what is written as the final version: no work is lost.
    void makeFinal(long hearing) {
        versions.makeFinal(hearing);
    }
}
