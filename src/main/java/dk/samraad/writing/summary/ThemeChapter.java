package dk.samraad.writing.summary;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Note.Tone;
import dk.samraad.text.TextLanguage;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.SummaryData.Chapter;
import dk.samraad.writing.summary.SummaryData.Goal;
import java.util.ArrayList;

/// One theme: what the policy wants, where it started, what people say, in their own words too.
final class ThemeChapter {
    private final Manuscript manuscript;
    private final Words words;

    ThemeChapter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    static String anchor(Chapter chapter) {
        return "tema-" + chapter.code();
    }

    void write(SummaryData data, Chapter chapter) {
        manuscript.chapter(chapter.heading(), anchor(chapter));
        manuscript.paragraph(chapter.about());
        wants(chapter);
        baseline(chapter);
        answers(data, chapter);
        citations(chapter);
    }

    private void wants(Chapter chapter) {
        if (!chapter.commitments().isEmpty()) {
            manuscript.section(words.t("report.theme.commitments"));
            manuscript.bullets(chapter.commitments());
        }
        if (!chapter.goals().isEmpty()) {
            manuscript.section(words.t("report.theme.goals"));
            manuscript.bullets(chapter.goals().stream().map(this::goal).toList());
        }
    }

    /// With whom it is measured among, where, and what the policy leaves open.
    private String goal(Goal goal) {
        var measure = switch (goal.direction()) {
            case MORE -> words.t("report.goal.more", goal.measure());
            case FEWER -> words.t("report.goal.fewer", goal.measure());
            case OTHER -> goal.measure();
        };
        var told = new ArrayList<String>();
        told.add(sentence(goal.people().map(people -> words.t("report.goal.people", measure, people)).orElse(measure)));
        goal.source().ifPresent(source -> told.add(words.t("report.goal.source", source)));
        goal.note().ifPresent(note -> told.add(sentence(note)));
        return told.size() == 1 && goal.people().isEmpty() ? measure : String.join(" ", told);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /// The policy's figures and, beside them, the clearest answer to each question, with the reminder that they were not
    /// measured alike.
    private void baseline(Chapter chapter) {
        if (chapter.baseline().isEmpty()) return;
        manuscript.section(words.t("report.theme.baseline"));
        new BaselineTable(manuscript, chapter.baseline()).write();
        var answered = chapter.questions().stream().flatMap(question -> new Findings(words).clearest(chapter, question).stream()).toList();
        if (answered.isEmpty()) return;
        manuscript.paragraph(words.t("report.baseline.beside"));
        manuscript.bullets(answered.stream().map(Findings.Finding::text).toList());
        manuscript.note(Tone.WARNING, words.t("report.baseline.caution"), words.t("report.baseline.caution-text"));
    }

    private void answers(SummaryData data, Chapter chapter) {
        manuscript.section(words.t("report.theme.answers"));
        if (chapter.questions().isEmpty()) manuscript.paragraph(words.t("report.theme.no-questions"));
        var blocks = new QuestionBlocks(manuscript);
        chapter.questions().forEach(blocks::write);
    }

    private void citations(Chapter chapter) {
        if (chapter.citations().isEmpty()) return;
        manuscript.section(words.t("report.theme.quotes"));
        manuscript.paragraph(words.t("report.theme.quotes-chosen"));
        chapter.citations().forEach(citation -> manuscript.add(new Block.Quote(citation.words(), citation.role(),
                TextLanguage.of(citation.words(), "", citation.language()).tag())));
    }
}
