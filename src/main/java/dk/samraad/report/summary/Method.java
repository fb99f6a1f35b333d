package dk.samraad.report.summary;

import dk.samraad.document.Block;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Span;
import dk.samraad.report.summary.SummaryData.AskedOption;
import dk.samraad.report.summary.SummaryData.AskedQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How it was done, so that others can judge it: versions, counting rules, what was withheld, every question word for word.
final class Method {
    private final Manuscript manuscript;
    private final Words words;

    Method(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    void write(SummaryData data) {
        manuscript.chapter(words.t("report.method.title"), "metode");
        manuscript.section(words.t("report.method.counting"));
        manuscript.bullets(List.of(
                words.t("report.method.share"),
                words.t("report.method.rounding"),
                words.t("report.method.mean"),
                words.t("report.method.findings"),
                versions(data)));
        withheld(data);
        questions(data);
    }

    private String versions(SummaryData data) {
        return data.surveyVersions().size() == 1
                ? words.t("report.method.one-version", data.surveyVersions().getFirst())
                : words.t("report.method.versions", words.list(data.surveyVersions().stream().map(String::valueOf).toList()));
    }

    private void withheld(SummaryData data) {
        manuscript.section(words.t("report.method.withheld"));
        manuscript.paragraph(words.t("report.method.rule", data.threshold(), data.commentThreshold()));
        if (data.withheld().isEmpty()) manuscript.paragraph(words.t("report.method.nothing-withheld"));
        else manuscript.bullets(data.withheld());
    }

    private void questions(SummaryData data) {
        manuscript.section(words.t("report.method.questions"));
        manuscript.paragraph(words.t("report.method.questions-intro"));
        for (var page : data.questionnaire()) {
            manuscript.add(new Block.Heading(3, page.title(), "side-" + data.questionnaire().indexOf(page)));
            for (var question : page.questions()) question(question);
        }
    }

    private void question(AskedQuestion question) {
        manuscript.add(new Block.Paragraph(List.of(new Span.Strong(question.wording()))));
        manuscript.paragraph(question.help());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.t("report.method.code"), question.code()));
        facts.add(new Fact(words.t("report.method.answered-by"), String.join(". ", question.facts()) + "."));
        if (!question.options().isEmpty()) {
            facts.add(new Fact(words.t("report.method.options"), question.options().stream().map(AskedOption::label).collect(Collectors.joining(" · "))));
        }
        manuscript.add(new Block.Facts(facts));
    }
}
