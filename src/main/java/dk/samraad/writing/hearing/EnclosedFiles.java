package dk.samraad.writing.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Composition.Attachment;
import dk.samraad.document.Composition.Fact;
import dk.samraad.writing.Manuscript;
import java.util.List;

/// The files that lie inside the PDF.
final class EnclosedFiles {
    private final Manuscript manuscript;

    EnclosedFiles(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void write(List<Attachment> attachments) {
        manuscript.section(manuscript.words.t("papers.enclosed.title"), "filer");
        manuscript.paragraph(manuscript.words.t("papers.enclosed.intro"));
        manuscript.add(new Block.Facts(attachments.stream().map(file -> new Fact(file.name(), file.description())).toList()));
    }
}
