package dk.samraad.writing.hearing;

import dk.samraad.council.SignedOpinion;
import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.About;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Composition.Front;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.reply.OriginalReplies.Original;
import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Replies and opinions as they came, for the journal: nothing is hidden, so it is never public. As tagged PDF/A.
///
/// @param title of the hearing
/// @param authority that holds it
/// @param asOf the only time the document knows, so that the same contents give the same bytes
public record OriginalsPaper(String title, String authority, Instant asOf) {

    /// A part of the replies.
    ///
    /// @param part counted from 1
    public Composition replies(List<Original> originals, int part) {
        var words = new Words(Language.DA);
        var manuscript = new Manuscript(words);
        manuscript.chapter(words.t("papers.originals.replies"), "svar");
        for (var original : originals) {
            manuscript.section(original.reference(), original.reference());
            manuscript.add(new Block.Facts(facts(original, words)));
            var number = 0;
            for (var remark : original.remarks()) {
                if (!remark.code().isEmpty()) manuscript.question(words.t("papers.reply.about",
                        new Paragraph(0, remark.code(), "", "").number()), original.reference() + "-" + ++number);
                words(manuscript, remark.text(), original.writtenIn());
            }
            manuscript.bullets(original.files().stream().map(file -> words.t("papers.originals.file", file.position(), file.name()))
                    .toList());
        }
        return composition(words.t("papers.originals.part", part), manuscript, words);
    }

    public Composition opinion(SignedOpinion opinion) {
        var words = new Words(Language.DA);
        var manuscript = new Manuscript(words);
        manuscript.chapter(opinion.reference() + " " + opinion.councilName(), "udtalelse");
        manuscript.paragraph(words.t("papers.originals.signed", words.day(Danish.dateOf(opinion.signedAt())),
                words.list(opinion.signatures().stream().map(signature -> signature.name()).toList())));
        var number = 0;
        for (var paragraph : opinion.paragraphs()) {
            if (!paragraph.about().isEmpty()) manuscript.question(words.t("papers.reply.about", about(paragraph.about())),
                    opinion.reference() + "-" + ++number);
            words(manuscript, paragraph.text(), paragraph.writtenIn());
        }
        for (var minority : opinion.minorities()) {
            manuscript.section(words.t("papers.opinions.minority", minority.behind()), "mindretal-" + ++number);
            if (!minority.about().isEmpty()) manuscript.paragraph(words.t("papers.reply.about", about(minority.about())) + ":");
            words(manuscript, minority.text(), minority.writtenIn());
        }
        return composition(opinion.councilName(), manuscript, words);
    }

    /// "2.3" for `p-2-3`; a section has its number.
    private static String about(String about) {
        return about.startsWith("p-") ? new Paragraph(0, about, "", "").number() : about;
    }

    private static void words(Manuscript manuscript, String text, String writtenIn) {
        PlainText.paragraphs(text).forEach(line -> manuscript.add(new Block.Paragraph(List.of(Span.text(line)),
                TextLanguage.of(line, writtenIn, Language.DA.code()).tag())));
    }

    /// A version of what was in hearing.
    public Composition document(Draft draft) {
        var words = new Words(Language.DA);
        var manuscript = new Manuscript(words);
        for (var section : draft.sections()) {
            manuscript.chapter(section.number() + " " + section.title(), section.anchor());
            for (var paragraph : section.paragraphs()) manuscript.paragraph(paragraph.number() + " " + paragraph.text());
        }
        return composition(draft.isFinal() ? words.t("papers.originals.final", draft.number())
                : words.t("papers.originals.version", draft.number()), manuscript,
                words);
    }

    private static List<Fact> facts(Original original, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.t("papers.column.name"), original.name()));
        if (!original.organisation().isBlank()) facts.add(new Fact(words.t("papers.column.organisation"), original.organisation()));
        facts.add(new Fact(words.t("papers.column.speaks-as"), words.name(original.speaksAs())));
        facts.add(new Fact(words.t("papers.originals.channel"), words.name(original.channel())));
        facts.add(new Fact(words.t("papers.column.received"), words.day(Danish.dateOf(original.receivedAt()))));
        if (original.late()) facts.add(new Fact(words.t("papers.column.late"), words.t("papers.yes")));
        if (original.protectedName()) facts.add(new Fact(words.t("papers.originals.protected"), words.t("papers.yes")));
        return facts;
    }

    private Composition composition(String subtitle, Manuscript manuscript, Words words) {
        var kind = words.t("papers.originals.kind");
        var head = words.t("papers.title", kind, title);
        return new Composition(new About(head, authority, words.t("papers.originals.subject", title), Locale.forLanguageTag("da"), asOf,
                head),
                new Front(kind, title, subtitle, words.t("papers.originals.mark"), List.of()), manuscript.blocks(), List.of());
    }
}
