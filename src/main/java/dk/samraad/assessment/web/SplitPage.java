package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.Sentence;
import dk.samraad.assessment.Work;
import dk.samraad.hearing.Hearing;
import dk.samraad.proposal.Paragraph;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Field;
import java.util.List;
import java.util.Optional;

/// @param anew the segment whose passage is cut anew; empty for a new one
public record SplitPage(Shell shell, FormErrors errors, Hearing hearing, Work work, SplitForm form, Optional<Segment> anew) {

    public String address() {
        return AssessmentAddresses.split(hearing, work.reference());
    }

    public String backTo() {
        return AssessmentAddresses.work(hearing, work.reference()) + anew.map(segment -> "?del=" + segment.id() + "#del").orElse("");
    }

    public String title() {
        return anew.isPresent() ? shell.t("assessment.split.anew") : shell.t("assessment.split.title");
    }

    public List<Sentence> sentences(Work.Part part) {
        return Sentence.of(part.text());
    }

    public String tick(Work.Part part, Sentence sentence) {
        return SplitForm.tick(part.id(), sentence.start(), sentence.end());
    }

    public boolean isTicked(String tick) {
        return form.ticked().contains(tick);
    }

    public String mark() {
        return SplitForm.mark(work);
    }

    public String partTitle(Work.Part part) {
        return part.code().isEmpty() ? shell.t("assessment.general")
                : shell.t("assessment.paragraph", new Paragraph(0, part.code(), "", "").number());
    }

    /// The first box carries the id that errors link to.
    public Field group(Work.Part part) {
        var isFirst = work.parts().getFirst().id() == part.id();
        return Field.of("s", partTitle(part)).id(isFirst ? "s" : "s-" + part.id()).error(isFirst ? errors.of("s").orElse("") : "");
    }

    public boolean mayBeWritten() {
        return Assessments.mayBeWritten(hearing);
    }
}
