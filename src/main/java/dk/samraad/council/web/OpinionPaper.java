package dk.samraad.council.web;

import dk.samraad.council.Opinion;
import dk.samraad.council.OpinionPart;
import dk.samraad.council.Signature;
import dk.samraad.council.SignedOpinion;
import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.hearing.Hearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Draft;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.text.TextLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Composes the paper of one opinion, always in Danish: it is a formal document of the council. The same opinion gives the
/// same bytes.
final class OpinionPaper {
    private static final Messages WORDS = Messages.in(Language.DA);

    private OpinionPaper() {}

    static Composition of(Hearing hearing, Opinion opinion, Optional<Draft> draft) {
        if (opinion.isSigned()) return of(hearing, SignedOpinion.of(opinion), draft);
        var asOf = opinion.parts().stream().map(OpinionPart::at).max(Instant::compareTo).orElse(opinion.begunAt());
        var facts = new ArrayList<Fact>();
        opinion.agenda().ifPresent(agenda -> facts.add(new Fact(WORDS.t("opinion.paper.meeting"), day(agenda.heldOn()) + ", "
                + WORDS.name(agenda.label()))));
        facts.add(new Fact(WORDS.t("opinion.paper.newest"), moment(asOf)));
        var words = opinion.paragraphs().stream().map(SignedOpinion.Words::of).toList();
        var minorities = opinion.minorities().stream().map(SignedOpinion.Minority::of)
                .toList();
        return composition(hearing, opinion.council().name(), draft, words, minorities, facts, WORDS.t("opinion.paper.unsigned"), asOf);
    }

    static Composition of(Hearing hearing, SignedOpinion opinion, Optional<Draft> draft) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(WORDS.t("opinion.receipt.number"), opinion.reference()));
        opinion.meeting().ifPresent(day -> facts.add(new Fact(WORDS.t("opinion.paper.meeting"), day(day))));
        if (!opinion.urgentBecause().isEmpty()) facts.add(new Fact(WORDS.t("opinion.paper.urgent"), opinion.urgentBecause()));
        var by = opinion.signatures().stream().map(OpinionPaper::signature).collect(Collectors.joining("; "));
        facts.add(new Fact(WORDS.t("opinion.paper.signed"), by));
        facts.add(new Fact(WORDS.t("opinion.paper.received"), moment(opinion.signedAt())
                + (opinion.late() ? " " + WORDS.t("opinion.paper.late") : "")));
        facts.add(new Fact(WORDS.t("opinion.paper.version"), String.valueOf(opinion.draftVersion())));
        return composition(hearing, opinion.councilName(), draft, opinion.paragraphs(), opinion.minorities(), facts, "",
                opinion.signedAt());
    }

    private static Composition composition(
            Hearing hearing, String council, Optional<Draft> draft, List<SignedOpinion.Words> words,
            List<SignedOpinion.Minority> minorities,
            List<Fact> facts, String mark, Instant asOf) {
        var all = new ArrayList<Fact>();
        if (!hearing.caseNumber().isEmpty()) all.add(new Fact(WORDS.t("opinion.paper.case"), hearing.caseNumber()));
        all.add(new Fact(WORDS.t("opinion.paper.deadline"), day(hearing.deadline())));
        all.addAll(facts);
        var marks = hearing.example() ? (mark.isEmpty() ? "" : mark + " ") + WORDS.t("opinion.paper.example") : mark;
        var title = WORDS.t("opinion.paper.title", council);
        return new Composition(
                new Composition.About(title, council, WORDS.t("opinion.paper.subject", council, hearing.title()), Language.DA.locale(),
                        asOf, title + " – " + hearing.title()),
                new Composition.Front(WORDS.t("opinion.paper.kicker"), title, hearing.title(), marks, all),
                blocks(draft, words, minorities), List.of());
    }

    private static List<Block> blocks(Optional<Draft> draft, List<SignedOpinion.Words> words, List<SignedOpinion.Minority> minorities) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, WORDS.t("opinion.paper.opinion"), "udtalelse"));
        var place = "";
        for (int i = 0; i < words.size(); i++) {
            var part = words.get(i);
            var isNew = i == 0 ? !part.about().isEmpty() : !part.about().equals(place);
            if (isNew) blocks.add(new Block.Heading(2, OpinionText.about(WORDS, draft, part.about()), "del-" + (i + 1)));
            place = part.about();
            addText(blocks, part.text(), part.writtenIn());
        }
        if (words.isEmpty()) blocks.add(Block.Paragraph.of(WORDS.t("opinion.standing.nothing")));
        if (minorities.isEmpty()) return blocks;
        blocks.add(new Block.Heading(1, WORDS.t("opinion.minorities"), "mindretal"));
        for (int i = 0; i < minorities.size(); i++) {
            blocks.add(new Block.Heading(2, WORDS.t("opinion.minority.of", minorities.get(i).names().isEmpty() && minorities.get(i)
                    .group().isEmpty() ? WORDS.t("opinion.minority.nobody") : minorities.get(i).behind()), "mindretal-" + (i + 1)));
            addText(blocks, minorities.get(i).text(), minorities.get(i).writtenIn());
        }
        return blocks;
    }

    private static void addText(List<Block> blocks, String text, String writtenIn) {
        PlainText.paragraphs(text).forEach(paragraph -> blocks.add(new Block.Paragraph(List.of(Span.text(paragraph)),
                TextLanguage.of(paragraph, writtenIn, Language.DA.code()).tag())));
    }

    private static String signature(Signature signature) {
        return OpinionText.signer(WORDS, signature) + ", " + moment(signature.at());
    }

    private static String day(LocalDate day) {
        return OpinionText.day(WORDS, day);
    }

    private static String moment(Instant at) {
        return OpinionText.moment(WORDS, day(Danish.dateOf(at)), at);
    }
}
