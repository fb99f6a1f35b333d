package dk.samraad.writing.hearing;

import dk.samraad.document.Composition.About;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Composition.Front;
import dk.samraad.platform.time.Danish;
import dk.samraad.text.Language;
import dk.samraad.writing.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The front page of a document about a hearing, and what stands at the head of every other page.
///
/// @param kind the kind of document: "Hvidbog"
/// @param became what became of the replies; empty for a document that does not say
record HearingFront(Words words, HearingCover cover, Turnout turnout, LocalDate asOf, String hash, String kind, List<Fact> became) {

    HearingFront {
        if (cover.openOn(asOf)) kind = words.t("papers.interim.kind", kind);
    }

    About about(String subject) {
        var title = words.t("papers.title", kind, cover.hearing());
        var head = cover.example() ? words.t("papers.running-example", kind, cover.hearing()) : title;
        return new About(title, cover.authority(), subject, Locale.forLanguageTag(cover.language().code()), Danish.startOf(asOf), head);
    }

    Front front() {
        return new Front(kind, cover.hearing(), cover.process(), mark(), facts()).in(Language.DA.code(), Language.DA.code());
    }

    /// Of the one page: the period and the number of replies stand in the first sentence below.
    Front brief() {
        var facts = matter();
        facts.addAll(became);
        facts.addAll(edition());
        var brief = words.t("papers.brief.kind");
        return new Front(cover.openOn(asOf) ? words.t("papers.interim.kind", brief) : brief, cover.hearing(),
                words.t("papers.brief.subtitle"), mark(), facts, true)
                .in(Language.DA.code(), "");
    }

    /// What the reader must know before anything else: that people can still reply, and that it is invented.
    private String mark() {
        var marks = new ArrayList<String>();
        if (cover.openOn(asOf)) marks.add(words.t("papers.interim.mark", words.day(cover.deadline()), words.day(asOf)));
        if (cover.example()) marks.add(words.t("papers.front.example"));
        return String.join(" ", marks);
    }

    private List<Fact> facts() {
        var facts = matter();
        facts.add(new Fact(words.t("papers.front.period"), words.t("report.period", words.day(cover.opensOn()),
                words.day(cover.deadline()))));
        facts.add(new Fact(words.t("papers.front.replies"), replies()));
        facts.addAll(became);
        facts.addAll(edition());
        return facts;
    }

    private List<Fact> matter() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.t("papers.front.authority"), cover.department().isBlank() ? cover.authority() : cover.authority() + ", "
                + cover.department()));
        if (!cover.caseNumber().isBlank()) facts.add(new Fact(words.t("papers.front.case"), cover.caseNumber()));
        cover.decisionOn().ifPresent(day -> facts.add(new Fact(words.t("papers.front.committee"),
                words.t("papers.front.meets", cover.committee(), words.day(day)))));
        return facts;
    }

    private List<Fact> edition() {
        return List.of(new Fact(words.t("report.front.cut-off"), words.day(asOf)),
                new Fact(words.t("report.front.version"), String.valueOf(cover.number())),
                new Fact(words.t("report.front.hash"), hash));
    }

    private String replies() {
        if (turnout.received() == 0) return words.t("papers.front.nobody");
        var channels = turnout.channels().stream().filter(channel -> channel.replies() > 0)
                .map(channel -> words.name(channel.channel()) + " " + words.count(channel.replies())).collect(Collectors.joining(" · "));
        return words.t("papers.front.replies-by-channel", words.count(turnout.received()), words.count(turnout.published()), channels);
    }
}
