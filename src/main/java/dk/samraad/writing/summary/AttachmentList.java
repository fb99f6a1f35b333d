package dk.samraad.writing.summary;

import dk.samraad.document.Block;
import dk.samraad.document.Composition.Attachment;
import dk.samraad.document.Composition.Fact;
import dk.samraad.writing.Manuscript;
import java.util.List;

/// The files that lie inside the PDF.
final class AttachmentList {
    private final Manuscript manuscript;

    AttachmentList(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void write(List<Attachment> attachments) {
        manuscript.section(manuscript.words.t("report.attachments.title"));
        manuscript.paragraph(manuscript.words.t("report.attachments.intro"));
        manuscript.add(new Block.Facts(attachments.stream().map(file -> new Fact(file.name(), file.description())).toList()));
    }
}
