package dk.samraad.writing.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.PaperData.Opinion;
import java.util.List;

/// The opinions of the councils, word for word, with what a minority says; then what the administration makes of each.
final class CouncilChapter {
    private final Manuscript manuscript;
    private final Words words;

    CouncilChapter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    void write(PaperData data) {
        manuscript.chapter(words.t("papers.opinions.title"), "raad");
        manuscript.paragraph(data.opinions().isEmpty() ? words.t("papers.opinions.none") : words.t("papers.opinions.intro"));
        data.opinions().forEach(opinion -> opinion(opinion, data));
    }

    private void opinion(Opinion opinion, PaperData data) {
        manuscript.whole(opinion.reference() + " " + opinion.council(), opinion.reference(), words.danish());
        manuscript.paragraph(signed(opinion));
        var number = 0;
        for (var statement : opinion.statements()) {
            if (!statement.about().isEmpty()) manuscript.question(words.t("papers.reply.about", statement.about()), opinion.reference()
                    + "-" + ++number);
            verbatim(statement.text(), statement.writtenIn());
        }
        for (var minority : opinion.minorities()) {
            manuscript.question(words.t("papers.opinions.minority", minority.behind()), opinion.reference() + "-" + ++number);
            if (!minority.about().isEmpty()) manuscript.paragraph(words.t("papers.reply.about", minority.about()) + ":");
            verbatim(minority.text(), minority.writtenIn());
        }
        if (opinion.answers().isEmpty()) {
            manuscript.question(words.t("papers.point.assessment"), opinion.reference() + "-vurdering");
            manuscript.paragraph(words.t("papers.opinions.not-assessed"));
        }
        for (int i = 0; i < opinion.answers().size(); i++) answer(opinion.reference() + (i == 0 ? "" : "-" + (i + 1)),
                opinion.answers().get(i), data);
    }

    private void answer(String anchor, PaperData.Answer answer, PaperData data) {
        manuscript.question(answer.paragraph().isEmpty() ? words.t("papers.point.assessment")
                : words.t("papers.point.assessment-of", answer.paragraph()), anchor + "-vurdering");
        verbatim(answer.verdict().assessment(), "");
        manuscript.question(words.t("papers.point.recommendation"), anchor + "-indstilling");
        manuscript.spans(Recommended.of(words, answer.verdict(), data).toArray(Span[]::new));
    }

    private String signed(Opinion opinion) {
        var signed = opinion.signedBy().isEmpty() ? words.t("papers.opinions.signed", words.day(opinion.signedOn()))
                : words.t("papers.opinions.signed-by", words.day(opinion.signedOn()), words.list(opinion.signedBy()));
        var where = opinion.meeting().map(day -> words.t("papers.opinions.meeting", words.day(day)))
                .orElseGet(() -> opinion.urgentBecause().isEmpty() ? "" : words.t("papers.opinions.urgent", opinion.urgentBecause()));
        var late = opinion.late() ? words.t("papers.opinions.late") : "";
        return String.join(" ", List.of(signed, where, late, words.t("papers.opinions.version", opinion.draftVersion())).stream()
                .filter(text -> !text.isBlank()).toList());
    }

    private void verbatim(String text, String writtenIn) {
        PlainText.paragraphs(text).forEach(line -> manuscript.add(new Block.Paragraph(List.of(Span.text(line)),
                TextLanguage.of(line, writtenIn,
                Language.DA.code()).tag())));
    }
}
