package dk.samraad.writing.summary;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Block.Listing.Item;
import dk.samraad.document.Span;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.SummaryData.AskedOption;
import dk.samraad.writing.summary.SummaryData.AskedQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        var said = new ArrayList<>(List.of(
                words.t("report.method.share"),
                words.t("report.method.rounding"),
                words.t("report.method.mean"),
                words.t("report.method.findings")));
        if (data.quotes()) said.add(words.t("report.method.originals"));
        said.add(versions(data));
        manuscript.bullets(said);
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
            manuscript.add(new Listing(false, page.questions().stream().map(this::question).toList()));
        }
    }

    /// The words as they stood, and below them how they could be answered.
    private Item question(AskedQuestion question) {
        var asked = new ArrayList<Span>(List.of(new Span.Strong(question.wording())));
        if (!question.help().isBlank()) asked.add(Span.text(" " + question.help()));
        var answers = new ArrayList<String>();
        answers.add(words.t("report.method.answered-by", String.join(". ", question.facts()), question.code()));
        if (!question.options().isEmpty()) {
            answers.add(words.t("report.method.options", question.options().stream().map(AskedOption::label)
                    .collect(Collectors.joining(" · "))));
        }
        return new Item(asked, Optional.of(Listing.bullets(answers)));
    }
}
