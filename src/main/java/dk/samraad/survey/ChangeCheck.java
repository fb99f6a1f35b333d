package dk.samraad.survey;

import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Reason.Flaw;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What a new version may not change of a survey that has been open, since answers to both would be counted as one: the same
/// code must go on to mean the same. Adding is free, and so is asking no longer. New words for the same meaning are for staff to
/// confirm, who alone can tell. Each neighbour is decided in `ChangeCheckTest`; see decision 0160.
final class ChangeCheck {
    private final List<Definition> before;
    private final Definition draft;
    private final List<Reason> refused = new ArrayList<>();
    private final List<Reason> reworded = new ArrayList<>();

    /// @param refused what cannot be published
    /// @param reworded what staff are to confirm
    record Changes(List<Reason> refused, List<Reason> reworded) {}

    private ChangeCheck(List<Definition> before, Definition draft) {
        this.before = before;
        this.draft = draft;
    }

    /// @param before what was published, newest first
    static Changes of(List<Definition> before, Definition draft) {
        var check = new ChangeCheck(before, draft);
        for (var page : draft.pages()) {
            for (var question : page.questions()) check.check(page.code(), question);
        }
        return new Changes(List.copyOf(check.refused), List.copyOf(check.reworded));
    }

    private void check(String page, Question now) {
        var asked = before.stream().filter(d -> d.question(now.code()).isPresent()).toList();
        if (asked.isEmpty()) return;
        var last = asked.getFirst().question(now.code()).orElseThrow();
        var place = new Place(page, now.code());
        if (!DefinitionWriter.kind(last).equals(DefinitionWriter.kind(now))) {
            place.refuse(Flaw.KIND_CHANGED, "");
            return;
        }
        if (!Codebook.conditions(asked.getFirst(), now.code())
                .equals(Codebook.conditions(draft, now.code()))) place.refuse(Flaw.CONDITION_CHANGED, "");
        if (last.basics().background() != now.basics().background() || last.basics().asWhom() != now.basics()
                .asWhom()) place.refuse(Flaw.BACKGROUND_CHANGED, "");
        if (isOfAnother(now, last)) place.refuse(Flaw.LABELS_SWAPPED, words(now.basics().wording()));
        else place.compare(last.basics().wording(), now.basics().wording());
        new KindChange(last, now, asked.stream().flatMap(d -> d.question(now.code()).stream()).toList(), place).check();
    }

    /// Whether its words stood over another question, and its own stand elsewhere or nowhere now.
    private boolean isOfAnother(Question now, Question last) {
        if (Rewording.sameIn(last.basics().wording(), now.basics().wording())) return false;
        return before.stream().flatMap(Definition::questions).filter(q -> !q.code().equals(now.code()))
                .anyMatch(q -> Rewording.sameIn(q.basics().wording(), now.basics().wording()));
    }

    static String words(Wording wording) {
        return wording.in(wording.byLanguage().containsKey("da") ? "da" : wording.byLanguage().keySet().stream().sorted()
                .findFirst().orElse("da"));
    }

    /// Where something changed.
    final class Place {
        private final String page;
        private final String question;

        Place(String page, String question) {
            this.page = page;
            this.question = question;
        }

        void refuse(Flaw flaw, String detail) {
            refused.add(new Reason(flaw, page, question, detail));
        }

        void compare(Wording last, Wording now) {
            if (!Rewording.differs(last, now)) return;
            reworded.add(new Reason(Flaw.REWORDED, page, question, "»" + words(last) + "« → »" + words(now) + "«"));
        }

        /// Of the codes that are still there, none may have taken over the words of another, and new words are told.
        ///
        /// @param ever every version of the question's options
        void compareLabels(List<Option> last, List<Option> now, List<List<Option>> ever) {
            for (var option : now) {
                var before = find(last, option.code())
                        .or(() -> ever.stream().flatMap(each -> find(each, option.code()).stream()).findFirst());
                if (before.isPresent() && !Rewording.differs(before.get().label(), option.label())) continue;
                var taken = ever.stream().flatMap(List::stream).filter(o -> !o.code().equals(option.code()))
                        .anyMatch(o -> Rewording.sameIn(o.label(), option.label()));
                if (taken) refuse(Flaw.LABELS_SWAPPED, option.code() + ": " + words(option.label()));
                else before.ifPresent(old -> compare(old.label(), option.label()));
            }
        }

        void expectKept(List<Option> last, List<Option> now, Flaw flaw) {
            var gone = new LinkedHashSet<>(last.stream().map(Option::code).toList());
            gone.removeAll(Measure.codes(now));
            if (!gone.isEmpty()) refuse(flaw, String.join(", ", gone));
        }

        void expectNoneNew(List<Option> last, List<Option> now, Flaw flaw) {
            var more = new LinkedHashSet<>(now.stream().map(Option::code).toList());
            more.removeAll(Measure.codes(last));
            if (!more.isEmpty()) refuse(flaw, String.join(", ", more));
        }

        private static Optional<Option> find(List<Option> options, String code) {
            return options.stream().filter(o -> o.code().equals(code)).findFirst();
        }
    }
}
