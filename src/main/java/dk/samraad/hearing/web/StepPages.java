package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingObstacle;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.Transition;
import dk.samraad.platform.audit.Actor;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws the page of a step: what it does, what stands in the way, and the button when nothing does.
@Singleton
class StepPages {
    static final int MOST_WORDS = 10_000;
    /// Asked for on the page itself.
    private static final Set<Enum<?>> WORDS = Set.of(HearingObstacle.DECISION_MISSING, HearingObstacle.WITHDRAWAL_REASON_MISSING,
            HearingObstacle.WORDS_HIDDEN);

    private final Hearings hearings;
    private final Shells shells;
    private final Templates templates;

    StepPages(Hearings hearings, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.shells = shells;
        this.templates = templates;
    }

    HttpResponse<?> ask(HttpRequest<?> request, String slug, HearingStep step) {
        var hearing = hearings.bySlug(slug);
        var reasons = without(hearings.against(hearing, step.to(), ""));
        return HttpResponse.ok(templates.hearingStep(new HearingStepPage(shells.of(request), FormErrors.none(), hearing,
                step, reasons, "")));
    }

    /// Makes a step that takes no words.
    HttpResponse<?> make(HttpRequest<?> request, String slug, HearingStep step, Action action) {
        return after(request, slug, step, action.with("", shells.of(request).viewer().actor()), "");
    }

    /// Makes a step with the words that were typed.
    HttpResponse<?> make(HttpRequest<?> request, String slug, HearingStep step, @Nullable String body, Action action) {
        var words = FormText.lines(FormFields.of(request, body == null ? "" : body), "words");
        var shell = shells.of(request);
        if (words.length() > MOST_WORDS) {
            return refused(request, hearings.bySlug(slug), step, List.of(), FormErrors.none()
                    .add("words", shell.t("hearing.step.words-long", MOST_WORDS)), words);
        }
        return after(request, slug, step, action.with(words, shell.viewer().actor()), words);
    }

    /// The door's method for a step.
    interface Action {
        Transition with(String words, Actor by);
    }

    private HttpResponse<?> after(HttpRequest<?> request, String slug, HearingStep step, Transition transition, String words) {
        return switch (transition) {
            case Transition.Made made -> HttpResponse.seeOther(URI.create(HearingEntry.address(slug)));
            case Transition.Refused(var reasons) -> {
                var shell = shells.of(request);
                var errors = FormErrors.none();
                reasons.forEach(reason -> errors.add(WORDS.contains(reason.why()) ? "words" : "vejen", HearingText.of(shell, reason)));
                yield refused(request, hearings.bySlug(slug), step, without(reasons), errors, words);
            }
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Hearing hearing, HearingStep step, List<Reason> reasons,
            FormErrors errors, String words) {
        return HttpResponse.unprocessableEntity()
                .body(templates.hearingStep(new HearingStepPage(shells.of(request), errors, hearing, step, reasons, words)));
    }

    private static List<Reason> without(List<Reason> reasons) {
        return reasons.stream().filter(reason -> !WORDS.contains(reason.why())).toList();
    }
}
