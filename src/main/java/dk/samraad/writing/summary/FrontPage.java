package dk.samraad.writing.summary;

import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Composition.Front;
import dk.samraad.text.Language;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.SummaryData.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What it is, whose it is, and how far its data reach.
final class FrontPage {
    private final Words words;
    private final SummaryData data;
    private final Cover cover;
    private final LocalDate asOf;
    private final String hash;
    private final String mark;
    private final Interim interim;

    /// @param mark to be said in the box before anything else; empty for nothing
    FrontPage(Words words, SummaryData data, LocalDate asOf, String hash, String mark) {
        this.words = words;
        this.data = data;
        this.cover = data.cover();
        this.asOf = asOf;
        this.hash = hash;
        this.mark = mark;
        this.interim = new Interim(words, data, asOf);
    }

    Front front() {
        return new Front(interim.kind(), cover.process(), words.t("report.front.subtitle", words.quoted(cover.survey())),
                (mark + " " + interim.mark()).strip(), facts()).in(Language.DA.code(), "");
    }

    String title() {
        return interim.title();
    }

    String subject() {
        return words.t("report.subject-line", cover.survey(), cover.authority());
    }

    String runningHead() {
        return interim.runningHead();
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.t("report.front.authority"), cover.authority()));
        facts.add(new Fact(words.t("report.front.policy"), policy()));
        facts.add(new Fact(words.t("report.front.period"), words.t("report.period", words.day(cover.opensOn()),
                words.day(cover.closesOn()))));
        facts.add(new Fact(words.t("report.front.answers"), words.t("report.front.answers-by-mode", words.count(data.answers()), modes())));
        facts.add(new Fact(words.t("report.front.cut-off"), data.interim() ? words.t("report.front.interim", words.day(asOf))
                : words.day(asOf)));
        facts.add(new Fact(words.t("report.front.version"), String.valueOf(cover.number())));
        facts.add(new Fact(words.t("report.front.hash"), hash));
        return facts;
    }

    private String policy() {
        return cover.policyOwner().isBlank() || cover.policyOwner().equals(cover.authority())
                ? cover.policy() : words.t("report.front.policy-of", cover.policy(), cover.policyOwner());
    }

    private String modes() {
        return data.byMode().stream().map(mode -> mode.label() + " " + words.count(mode.answers())).collect(Collectors.joining(" · "));
    }
}
