package dk.samraad.response.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.time.Danish;
import dk.samraad.response.Fault;
import dk.samraad.response.FieldNames;
import dk.samraad.response.Mode;
import dk.samraad.response.PageCounts;
import dk.samraad.response.Sittings;
import dk.samraad.response.web.StepPage.Notice;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Question;
import dk.samraad.survey.Survey;
import dk.samraad.templates.Templates;
import dk.samraad.web.CutPages;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import dk.samraad.web.Tablet;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Draws where somebody is on their way: a step, the check page, or why it does not go on.
@Singleton
class Pages {
    /// Stand for one person's number and sealed sitting while the page is drawn that is the same for all.
    private static final String SUBMISSION = UUID.randomUUID().toString();
    private static final String SEALED = UUID.randomUUID().toString();
    private static final List<String> MARKS = List.of(SUBMISSION, SEALED);

    private final Shells shells;
    private final Templates templates;
    private final Sittings sittings;
    private final PageCounts counts;
    private final Settings settings;
    private final CutPages drawn;
    private final InstantSource clock;

    Pages(Shells shells, Templates templates, Sittings sittings, PageCounts counts, Settings settings, CutPages drawn,
            InstantSource clock) {
        this.shells = shells;
        this.templates = templates;
        this.sittings = sittings;
        this.counts = counts;
        this.settings = settings;
        this.drawn = drawn;
        this.clock = clock;
    }

    Shell shell(HttpRequest<?> request, Walk walk) {
        return shells.of(request).inOrAsIs(walk.sitting().language());
    }

    /// A step as it stands.
    HttpResponse<JteModel> step(HttpRequest<?> request, Walk walk, String code, Notice notice) {
        return step(request, walk, code, notice, "", List.of());
    }

    /// A step to which an answer on it has added questions.
    ///
    /// @param first code of the first that is new, where one goes on
    HttpResponse<JteModel> more(HttpRequest<?> request, Walk walk, String code, String first) {
        return step(request, walk, code, Notice.MORE_QUESTIONS, first, List.of());
    }

    /// A step with what has to be put right on it.
    HttpResponse<JteModel> faulty(HttpRequest<?> request, Walk walk, String code) {
        return step(request, walk, code, Notice.NONE, "", walk.faults(walk.step(code)));
    }

    private HttpResponse<JteModel> step(HttpRequest<?> request, Walk walk, String code, Notice notice, String focus, List<Fault> faults) {
        var shell = shell(request, walk);
        var step = walk.step(code);
        counts.reached(walk.survey().id(), walk.sitting(), code);
        var errors = errors(shell, walk, faults);
        var fresh = errors.isEmpty() ? FreshStep.of(shell.language(), walk, step, code, notice, focus) : Optional.<FreshStep>empty();
        if (fresh.isPresent()) {
            return respond(walk, HttpStatus.OK, drawn.page(request, fresh.get(), () -> draw(shell, walk, code, step, notice, focus, errors,
                    SUBMISSION, SEALED), MARKS,
                    List.of(walk.sitting().submission().toString(), sealed(walk))));
        }
        return respond(walk, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                draw(shell, walk, code, step, notice, focus, errors, walk.sitting().submission().toString(), sealed(walk)));
    }

    private JteModel draw(Shell shell, Walk walk, String code, List<Page> step, Notice notice, String focus,
            FormErrors errors, String submission, String sealed) {
        return templates.responseStep(new StepPage(
                shell, errors, walk.definition().title().in(walk.sitting().language()), heading(walk, step), only(walk, step),
                Addresses.page(walk.survey(), code), submission, sealed,
                String.join(",", walk.shown(step).stream().map(Question::code).toList()),
                walk.isWhole() ? 0 : walk.number(step), walk.total(), lang(shell, walk), sections(shell, walk, step, focus, errors),
                walk.isWhole() ? Names.SEND : Names.NEXT, walk.before(step).isPresent(), walk.sitting().checking(), notice,
                notice == Notice.CPR ? masked(walk) : List.of(),
                LanguageButton.of(walk.definition().languages(), walk.sitting().language()), walk.survey().example(),
                Tablets.of(walk.survey(), walk.sitting())));
    }

    /// Where something stands that is hidden before it is stored.
    private static List<StepPage.Place> masked(Walk walk) {
        return walk.definition().questions()
                .filter(question -> walk.filled().journey().answers().of(question.code()).filter(AnswerText::isMasked).isPresent())
                .map(question -> new StepPage.Place(FieldNames.id(question), question.basics().wording().in(walk.sitting().language())))
                .toList();
    }

    private static String heading(Walk walk, List<Page> step) {
        var language = walk.sitting().language();
        var surveyTitle = walk.definition().title().in(language);
        if (walk.isWhole()) return surveyTitle;
        var title = step.getFirst().title().in(language);
        if (!title.isEmpty()) return title;
        return walk.shown(step).size() == 1 ? "" : surveyTitle;
    }

    private static String only(Walk walk, List<Page> step) {
        return heading(walk, step).isEmpty() ? walk.shown(step).getFirst().basics().wording().in(walk.sitting().language()) : "";
    }

    private List<StepPage.Section> sections(Shell shell, Walk walk, List<Page> step, String focus, FormErrors errors) {
        var language = walk.sitting().language();
        var drawing = new QuestionDrawing(templates, shell, language, walk.sitting().typed(), errors, heading(walk, step).isEmpty(), focus);
        return step.stream()
                .map(page -> new StepPage.Section(
                        walk.isWhole() ? page.title().in(language) : "", page.intro().in(language),
                        walk.filled().journey().shown(page).stream().map(drawing::draw).toList()))
                .toList();
    }

    private static FormErrors errors(Shell shell, Walk walk, List<Fault> faults) {
        var errors = FormErrors.none();
        var language = walk.sitting().language();
        for (var fault : faults) {
            walk.definition().questions()
                    .filter(question -> fault.field().startsWith(FieldNames.id(question)))
                    .findFirst()
                    .ifPresent(question -> errors.add(fault.field(), FaultText.of(shell, language, question, fault)));
        }
        return errors;
    }

    /// All answers before they are sent; when it is too late for that, so that they can be copied.
    HttpResponse<JteModel> check(HttpRequest<?> request, Walk walk) {
        var shell = shell(request, walk);
        var open = walk.survey().opennessAt(clock.instant()).takesAnswerBegunAt(walk.sitting().begun());
        if (open) counts.reached(walk.survey().id(), walk.sitting(), PageCounts.CHECK);
        var sections = walk.filled().journey().pages().stream().map(page -> section(shell, walk, page)).toList();
        var errors = FormErrors.none();
        if (!open) errors.add("svar", shell.t("response.check.too-late", Days.in(shell, walk.survey().closesOn())));
        var page = new CheckPage(
                shell, errors, walk.definition().title().in(walk.sitting().language()), Addresses.check(walk.survey()), walk.sitting()
                        .submission().toString(), sealed(walk.with(walk.sitting().checking(true))),
                walk.total(), lang(shell, walk), sections, open,
                LanguageButton.of(walk.definition().languages(), walk.sitting().language()), walk.survey().example(),
                Days.clocks(shell, walk.survey()), Tablets.of(walk.survey(), walk.sitting()));
        return respond(walk, open ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY, templates.responseCheck(page));
    }

    private static CheckPage.Section section(Shell shell, Walk walk, Page page) {
        var language = walk.sitting().language();
        var words = new AnswerText(shell, language);
        var rows = walk.filled().journey().shown(page).stream()
                .map(question -> walk.filled().journey().answers().of(question.code())
                        .map(answer -> new CheckPage.Row(question.code(), question.basics().wording().in(language),
                                words.of(question, answer), AnswerText.isMasked(answer)))
                        .orElseGet(() -> new CheckPage.Row(question.code(), question.basics().wording().in(language), List.of(), false)))
                .toList();
        return new CheckPage.Section(page.title().in(language), walk.isWhole() ? Addresses.WHOLE : page.code(), rows);
    }

    HttpResponse<JteModel> human(HttpRequest<?> request, Walk walk, boolean again) {
        var shell = shell(request, walk);
        var errors = FormErrors.none();
        if (again) errors.add("menneske", shell.t("response.human.missing"));
        return respond(walk, HttpStatus.UNPROCESSABLE_ENTITY, templates.responseHuman(
                new HumanPage(shell, errors, walk.definition().title().in(walk.sitting().language()), Addresses.check(walk.survey()),
                        walk.sitting().submission().toString(), sealed(walk), Tablets.of(walk.survey(), walk.sitting()))));
    }

    HttpResponse<JteModel> stopped(HttpRequest<?> request, Walk walk, String code, String resumeCode) {
        var shell = shell(request, walk);
        return respond(walk, HttpStatus.OK, templates.responseStopped(new StoppedPage(
                shell, walk.definition().title().in(walk.sitting().language()), resumeCode,
                settings.address(Addresses.resume(walk.survey())),
                Addresses.resume(walk.survey()), Days.untilGone(shell, walk.survey(), clock.instant()),
                Addresses.page(walk.survey(), code), walk.sitting().submission().toString(), sealed(walk))));
    }

    HttpResponse<JteModel> withdrawn(HttpRequest<?> request, Walk walk) {
        return respond(walk, HttpStatus.CONFLICT,
                templates.responseWithdrawn(new WithdrawnPage(shell(request, walk), walk.sitting().submission().toString(),
                        walk.survey().address())));
    }

    /// The survey takes nobody new.
    HttpResponse<JteModel> notOpen(HttpRequest<?> request, Survey survey, Definition definition) {
        return notOpen(request, survey, definition, null);
    }

    HttpResponse<JteModel> notOpen(HttpRequest<?> request, Survey survey, Definition definition, @Nullable Tablet tablet) {
        var shell = shells.of(request);
        var early = survey.opennessAt(clock.instant()) instanceof Openness.NotYetOpen;
        var page = new NotOpenPage(shell, definition.title().in(shell.language().code()),
                definition.title().languageIn(shell.language().code()), early,
                Days.in(shell, early ? survey.opensOn() : Danish.dateOf(survey.closesAt().minusSeconds(1))),
                "/inddragelse/" + survey.process(), survey.address(), tablet);
        return HttpResponse.<JteModel>status(HttpStatus.FORBIDDEN).contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.responseNotOpen(page));
    }

    HttpResponse<JteModel> lost(HttpRequest<?> request, Survey survey) {
        return HttpResponse.<JteModel>status(HttpStatus.UNPROCESSABLE_ENTITY).contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.responseLost(new LostPage(shells.of(request), survey.address())));
    }

    private String sealed(Walk walk) {
        return sittings.seal(walk.sitting().shownAt(clock.instant()));
    }

    private static @Nullable String lang(Shell shell, Walk walk) {
        return walk.sitting().language().equals(shell.language().code()) ? null : walk.sitting().language();
    }

    /// A person's own browser may show its own pages again, so that going back loses nothing; a tablet's may not.
    private static HttpResponse<JteModel> respond(Walk walk, HttpStatus status, JteModel page) {
        MutableHttpResponse<JteModel> response = HttpResponse.<JteModel>status(status).contentType(MediaType.TEXT_HTML_TYPE).body(page);
        return response.header(HttpHeaders.CACHE_CONTROL, walk.sitting().mode() == Mode.TABLET ? "no-store" : "private, no-cache");
    }
}
