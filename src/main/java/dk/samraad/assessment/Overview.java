package dk.samraad.assessment;

import dk.samraad.council.SignedOpinion;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// `overblik.xlsx`: what was made of the replies, a line per segment, in Danish. The first nine columns are those of Aarhus
/// Kommune's sheet, in their order. A door of `assessment`.
@Singleton
public class Overview {
    /// So many replies are held in memory at once.
    private static final int AT_ONCE = 200;

    private final Hearings hearings;
    private final Assessments assessments;
    private final Drafts drafts;

    Overview(Hearings hearings, Assessments assessments, Drafts drafts) {
        this.hearings = hearings;
        this.assessments = assessments;
        this.drafts = drafts;
    }

    /// Writes the sheet as it reads, a page of replies at a time; memory does not grow with their number. The stream is left
    /// open.
    public void write(Hearing hearing, OutputStream out) throws IOException {
        var words = words(hearing);
        var hidden = hearings.hiddenWords(hearing.id());
        var workbook = new Workbook(out, "Samraad", "1.0");
        var sheet = new OverviewSheet(workbook.newWorksheet("Overblik"));
        sheet.head();
        for (var opinion : assessments.opinions(hearing, hidden)) opinionLines(hearing, opinion, sheet, words);
        var after = Assessed.Mark.START;
        List<Assessed> page;
        do {
            page = assessments.assessed(hearing, hidden, after, AT_ONCE);
            for (var reply : page) lines(hearing, reply, sheet, words);
            sheet.flush();
            if (!page.isEmpty()) after = page.getLast().mark();
        } while (page.size() == AT_ONCE);
        sheet.finish();
        workbook.finish();
    }

    /// A council stands first and for itself: its opinion is not a reply among others.
    private static void opinionLines(Hearing hearing, Work work, OverviewSheet sheet, Words words) {
        var opinion = work.opinion().orElseThrow();
        if (work.segments().isEmpty()) opinionLine(hearing, opinion, Judgement.EMPTY, "", sheet, words);
        for (var segment : work.segments()) {
            var j = segment.judgement();
            opinionLine(hearing, opinion, j, words.finished(segment.state(), j.assessment()), sheet, words);
        }
    }

    private static void opinionLine(Hearing hearing, SignedOpinion opinion, Judgement j, String assessment, OverviewSheet sheet,
            Words words) {
        var texts = new ArrayList<>(List.of(hearing.slug(), opinion.reference(), hearing.title(), opinion.councilName(),
                words.messages.t("assessment.sheet.council"), opinion.councilName(), j.resume(), assessment));
        texts.addAll(words.ours(j, ""));
        sheet.line(Danish.dateOf(opinion.signedAt()), texts);
    }

    private static void lines(Hearing hearing, Assessed reply, OverviewSheet sheet, Words words) throws IOException {
        if (reply.pieces().isEmpty()) {
            var why = reply.leftOut().map(LeftOut::because).map(because -> words.messages.t("assessment.sheet.left-out", because))
                    .orElse("");
            sheet.line(Danish.dateOf(reply.receivedAt()), texts(hearing, reply, words, "", words.standing(reply, why),
                    List.of("", "", "", "", "", "")));
        }
        for (var piece : reply.pieces()) {
            var j = piece.judgement();
            var assessment = words.standing(reply, words.finished(piece.state(), j.assessment()));
            sheet.line(Danish.dateOf(reply.receivedAt()), texts(hearing, reply, words, j.resume(), assessment,
                    words.ours(j, piece.point())));
        }
    }

    /// What follows the date.
    private static List<String> texts(Hearing hearing, Assessed reply, Words words, String resume, String assessment, List<String> ours) {
        var texts = new ArrayList<>(List.of(hearing.slug(), reply.reference(), hearing.title(), words.sender(reply),
                words.messages.name(reply.speaksAs()), reply.organisation(),
                resume, assessment));
        texts.addAll(ours);
        return texts;
    }

    private Words words(Hearing hearing) {
        Map<String, String> themes = drafts.themesFor(hearing).stream()
                .collect(Collectors.toMap(t -> t.code(), t -> t.title(), (a, b) -> a));
        var paragraphs = new HashMap<String, String>();
        for (var document : List.of(drafts.inHearing(hearing.id()), drafts.finalOf(hearing.id())
                .or(() -> drafts.beingWritten(hearing.id())))) {
            document.ifPresent(d -> d.sections().forEach(s -> s.paragraphs()
                    .forEach(p -> paragraphs.putIfAbsent(p.code(), p.number() + " " + s.title()))));
        }
        return new Words(Messages.in(Language.DA), themes, paragraphs);
    }

    private record Words(Messages messages, Map<String, String> themes, Map<String, String> paragraphs) {
        /// The columns after those of Aarhus.
        List<String> ours(Judgement j, String point) {
            return List.of(themes.getOrDefault(j.themeCode(), ""), paragraph(j.paragraphCode()), j.recommendation()
                    .map(messages::name).orElse(""),
                    j.changeCodes().stream().map(this::paragraph).collect(Collectors.joining("; ")), j.stance().map(messages::name)
                            .orElse(""), point);
        }

        String paragraph(String code) {
            return Optional.ofNullable(paragraphs.get(code)).orElseGet(() -> new Paragraph(0, code, "", "").number());
        }

        /// What nobody has decided about is neither in nor out, whatever was made of it.
        String standing(Assessed reply, String text) {
            return reply.undecided() ? (messages.name(Handling.LATE_UNDECIDED) + ". " + text).strip() : text;
        }

        /// What is still being written is no assessment yet, though the sheet is printed.
        String finished(SegmentState state, String assessment) {
            return state.isComplete() ? assessment : (messages.t("assessment.sheet.unfinished") + " " + assessment).strip();
        }

        String sender(Assessed reply) {
            if (!reply.isPublic()) return messages.t("assessment.sheet.not-public");
            return reply.sender().isEmpty() ? messages.t("assessment.sheet.protected") : reply.sender();
        }
    }
}
