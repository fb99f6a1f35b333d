package dk.samraad.report.hearing;

import dk.samraad.document.Composition.About;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Composition.Front;
import dk.samraad.platform.time.Danish;
import dk.samraad.report.writing.Words;
import dk.samraad.web.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The front page of a document about a hearing, and what stands at the head of every other page.
///
/// @param kind the kind of document: "Hvidbog"
record HearingFront(Words words, HearingCover cover, Turnout turnout, LocalDate asOf, String hash, String kind) {

    About about(String subject) {
        var title = words.t("papers.title", kind, cover.hearing());
        var head = cover.example() ? words.t("papers.running-example", kind, cover.hearing()) : title;
        return new About(title, cover.authority(), subject, Locale.forLanguageTag(cover.language().code()), Danish.startOf(asOf), head);
    }

    Front front() {
        return new Front(kind, cover.hearing(), cover.process(), cover.example() ? words.t("papers.front.example") : "", facts())
                .in(Language.DA.code(), Language.DA.code());
    }

    /// Of the one page: the period and the number of replies stand in the first sentence below.
    Front brief() {
        var facts = matter();
        facts.addAll(edition());
        var mark = front().mark();
        return new Front(words.t("papers.brief.kind"), cover.hearing(), words.t("papers.brief.subtitle"), mark, facts, true)
                .in(Language.DA.code(), "");
    }

    private List<Fact> facts() {
        var facts = matter();
        facts.add(new Fact(words.t("papers.front.period"), words.t("report.period", words.day(cover.opensOn()), words.day(cover.deadline()))));
        facts.add(new Fact(words.t("papers.front.replies"), replies()));
        facts.addAll(edition());
        return facts;
    }

    private List<Fact> matter() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.t("papers.front.authority"), cover.department().isBlank() ? cover.authority() : cover.authority() + ", " + cover.department()));
        if (!cover.caseNumber().isBlank()) facts.add(new Fact(words.t("papers.front.case"), cover.caseNumber()));
        cover.decisionOn().ifPresent(day -> facts.add(new Fact(words.t("papers.front.committee"), words.t("papers.front.meets", cover.committee(), words.day(day)))));
        return facts;
    }

    private List<Fact> edition() {
        return List.of(new Fact(words.t("report.front.cut-off"), words.day(asOf)), new Fact(words.t("report.front.version"), String.valueOf(cover.number())),
                new Fact(words.t("report.front.hash"), hash));
    }

    private String replies() {
        var channels = turnout.channels().stream().filter(channel -> channel.replies() > 0)
                .map(channel -> words.name(channel.channel()) + " " + words.count(channel.replies())).collect(Collectors.joining(" · "));
        return words.t("papers.front.replies-by-channel", words.count(turnout.received()), words.count(turnout.published()), channels);
    }
}
