package dk.samraad.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One version of the document.
///
/// @param number 1 is the first
/// @param isFinal what came of the hearing, not what was heard
/// @param sentOutAt empty while it is being written; from then on it never changes
/// @param revision counts edits
/// @param title as it stands at the top of the document; empty for none
public record Draft(
        long id, long hearingId, int number, boolean isFinal, Optional<Instant> sentOutAt, long revision, List<Section> sections,
                String title) {
    public Draft(long id, long hearingId, int number, boolean isFinal, Optional<Instant> sentOutAt, long revision, List<Section> sections) {
        this(id, hearingId, number, isFinal, sentOutAt, revision, sections, "");
    }

    public boolean isSentOut() {
        return sentOutAt.isPresent();
    }

    public List<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream()).toList();
    }

    public Optional<Section> section(String number) {
        return sections.stream().filter(section -> section.number().equals(number)).findFirst();
    }

    /// @param code such as `p-2-3`
    public Optional<Paragraph> paragraph(String code) {
        return paragraphs().stream().filter(paragraph -> paragraph.code().equals(code)).findFirst();
    }

    /// The section a paragraph stands in.
    public Optional<Section> sectionOf(String code) {
        return sections.stream().filter(section -> section.paragraphs().stream().anyMatch(p -> p.code().equals(code))).findFirst();
    }

    /// The chapter to be told above a section; empty where it was told already, or the section before is what it stands under.
    public String chapterAbove(Section section) {
        var place = sections.indexOf(section);
        var before = place > 0 ? sections.get(place - 1) : null;
        var isTold = before != null && (before.chapter().equals(section.chapter()) || before.path().equals(section.chapter())
                || before.chapter().startsWith(section.chapter() + " – "));
        return isTold ? "" : section.chapter();
    }

    public boolean hasEasyRead() {
        return sections.stream().anyMatch(section -> !section.easyRead().isEmpty());
    }
}
