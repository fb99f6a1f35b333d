package dk.samraad.council.web;

import dk.samraad.council.CouncilRoom;
import dk.samraad.council.Edit;
import dk.samraad.council.OpinionPart;
import dk.samraad.proposal.Draft;
import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The form of a paragraph or of a minority opinion, and what it becomes when two wrote at once.
///
/// @param part 0 for a new one
/// @param wordings of the part so far, the newest first
/// @param conflict what somebody else wrote meanwhile
public record PartPage(
        CouncilPlace place, FormErrors errors, OpinionPart.Kind kind, long part, PartForm form, Optional<Draft> draft,
                List<OpinionPart> wordings, Optional<Edit.Conflict> conflict) {
    private static final int SHOWN_WORDS = 60;

    public Shell shell() {
        return place.shell();
    }

    public boolean isMinority() {
        return kind == OpinionPart.Kind.MINORITY;
    }

    public int limit() {
        return CouncilRoom.LONGEST_TEXT;
    }

    public String title() {
        if (conflict.isPresent()) return shell().t("opinion.merge.title");
        if (isMinority()) return part == 0 ? shell().t("opinion.minority.new") : shell().t("opinion.minority.edit");
        return part == 0 ? shell().t("opinion.part.new") : shell().t("opinion.part.edit");
    }

    public String address() {
        return place.below("udtalelse/" + path(kind) + (part == 0 ? "" : "/" + part));
    }

    static String path(OpinionPart.Kind kind) {
        return kind == OpinionPart.Kind.MINORITY ? "mindretal" : "stykker";
    }

    /// The whole, each section, and each of its paragraphs with its first words.
    public List<Choice> places() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", shell().t("opinion.about.whole"), form.about().isEmpty()));
        draft.ifPresent(d -> d.sections().forEach(section -> {
            choices.add(Choice.of(section.number(), about(section.number()), form.about().equals(section.number())));
            section.paragraphs().forEach(p -> choices.add(Choice.of(p.code(), about(p.code()) + ": " + first(p.text()), form.about()
                    .equals(p.code())).in(TextLanguage.of(p.text(), "", "da"))));
        }));
        return choices;
    }

    public List<Choice> languages() {
        return TextLanguage.offered(shell().locale()).stream().map(one -> Choice.of(one.getKey(), one.getValue(), one.getKey()
                .equals(form.writtenIn()))).toList();
    }

    /// Of what the member typed.
    public TextLanguage language() {
        return TextLanguage.of(form.text(), form.writtenIn(), Language.DA.code());
    }

    /// Who stands behind it beside the member, and falls off with new words; empty for nobody.
    public String others() {
        return wordings.stream().findFirst().map(newest -> IntStream.range(0, newest.seats().size()).filter(i -> newest.seats()
                .get(i) != place.seat().id())
                .mapToObj(newest.names()::get).collect(Collectors.joining(", "))).orElse("");
    }

    /// Where the member takes back their own name and others stand behind it, the words stay.
    public String out() {
        if (!isMinority()) return shell().t("opinion.part.out");
        return others().isEmpty() ? shell().t("opinion.minority.out") : shell().t("opinion.minority.leave");
    }

    public String about(String about) {
        return OpinionText.about(shell().messages(), draft, about);
    }

    public String wrote(OpinionPart wording) {
        var before = wordings.stream().filter(older -> older.revision() == wording.revision() - 1).findFirst();
        var isJoining = isMinority() && before.filter(older -> older.text().equals(wording.text()) && older.seats()
                .size() < wording.seats().size()).isPresent();
        if (isJoining) return shell().t("opinion.minority.joined", wording.author(), OpinionText.moment(shell(), wording.at()));
        return shell().t("opinion.wrote", wording.author(), OpinionText.moment(shell(), wording.at()));
    }

    private static String first(String text) {
        return text.length() <= SHOWN_WORDS ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN_WORDS)))
                + " …";
    }
}
