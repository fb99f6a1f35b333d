package dk.samraad.response.web;

import dk.samraad.platform.error.NotFound;
import dk.samraad.response.Drafts;
import dk.samraad.response.FieldNames;
import dk.samraad.response.Sitting;
import dk.samraad.response.Sittings;
import dk.samraad.response.Typed;
import dk.samraad.response.web.StepPage.Notice;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Surveys;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `/sp/{slug}/{page}`: one step after the other.
@Controller("/sp/{slug}/{page}")
@Produces(MediaType.TEXT_HTML)
class StepController {
    private final Surveys surveys;
    private final Sittings sittings;
    private final Drafts drafts;
    private final Pages pages;
    private final Sends sends;
    private final Tablets tablets;
    private final Guard guard;
    private final InstantSource clock;

    StepController(Surveys surveys, Sittings sittings, Drafts drafts, Pages pages, Sends sends, Tablets tablets, Guard guard,
            InstantSource clock) {
        this.surveys = surveys;
        this.sittings = sittings;
        this.drafts = drafts;
        this.pages = pages;
        this.sends = sends;
        this.tablets = tablets;
        this.guard = guard;
        this.clock = clock;
    }

    /// The first step begins anew. Any other has nothing to stand on when its address is typed by hand.
    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug, String page) {
        var live = surveys.live(slug);
        var definition = live.version().definition();
        if (!(live.survey().opennessAt(clock.instant()) instanceof Openness.Open)) return pages.notOpen(request, live.survey(), definition);
        var language = Chosen.language(request, definition);
        var walk = Walk.of(live.survey(), definition, Sitting.begin(UUID.randomUUID(), live.version().id(), clock.instant(), language));
        if (page.equals(walk.first())) {
            return pages.step(request, walk, page, request.getParameters().contains("herfra") ? Notice.BEGINS_HERE : Notice.NONE);
        }
        var known = page.equals(Addresses.WHOLE) || page.equals("tjek") || definition.page(page).isPresent();
        if (!known) throw new NotFound();
        return HttpResponse.seeOther(URI.create(Addresses.page(live.survey(), walk.first()) + "?herfra&sprog=" + language));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> send(HttpRequest<?> request, String slug, String page, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        guard.page(request);
        var live = surveys.live(slug);
        var sitting = sittings.open(fields.first(Names.SITTING));
        if (sitting.isEmpty()) return pages.lost(request, live.survey());
        var go = fields.first(Names.GO);
        if (tablets.isOver(sitting.get(), fields)) {
            if (go.equals(Names.CLEAR)) tablets.clear(sitting.get());
            return HttpResponse.seeOther(URI.create(Addresses.tablet(live.survey(), sitting.get().tablet())));
        }
        var version = surveys.version(sitting.get().version());
        if (version.surveyId() != live.survey().id()) return pages.lost(request, live.survey());
        return go(request, Walk.of(live.survey(), version.definition(), sitting.get()), page, fields, go);
    }

    private HttpResponse<JteModel> go(HttpRequest<?> request, Walk before, String page, FormFields fields, String go) {
        var step = before.step(page);
        if (page.equals("tjek")) return fromCheck(request, before, fields, go);
        if (step.isEmpty()) {
            if (before.definition().page(page).isEmpty()) throw new NotFound();
            return pages.step(request, before, before.firstFaulty().orElse(before.first()), Notice.BEGINS_HERE);
        }
        var walk = before.take(step, fields);
        if (go.equals(Names.SEND)) return sendFrom(request, walk, walk.step(page), page, fields);
        if (!takes(walk)) return pages.check(request, walk);
        var kept = keep(walk, step, page);
        return switch (go) {
            case Names.BACK -> pages.step(request, walk, walk.before(step).orElse(page), Notice.NONE);
            case Names.STOP -> stop(request, walk, page, kept);
            case Names.CLEAR -> clear(walk);
            default -> go.startsWith(Names.LANGUAGE) ? pages.step(request, inLanguage(walk, page, go), page, Notice.NONE)
                    : next(request, walk, page, fields);
        };
    }

    private boolean takes(Walk walk) {
        return walk.survey().opennessAt(clock.instant()).takesAnswerBegunAt(walk.sitting().begun());
    }

    private HttpResponse<JteModel> next(HttpRequest<?> request, Walk walk, String page, FormFields fields) {
        var step = walk.step(page);
        var more = walk.firstNew(fields, step);
        if (more.isPresent()) return pages.more(request, walk, page, more.get());
        if (!walk.faults(step).isEmpty()) return pages.faulty(request, walk, page);
        var after = walk.sitting().checking() ? walk.firstFaulty() : walk.after(step);
        if (after.isPresent()) return pages.step(request, walk, after.get(), Notice.NONE);
        var skipped = walk.firstFaulty();
        return skipped.isPresent() ? pages.faulty(request, walk, skipped.get()) : pages.check(request, walk);
    }

    /// A survey shown whole has no check page, so what that would say is said here, once.
    private HttpResponse<JteModel> sendFrom(HttpRequest<?> request, Walk walk, List<Page> step, String page, FormFields fields) {
        var more = walk.firstNew(fields, step);
        if (more.isPresent()) return pages.more(request, walk, page, more.get());
        var hides = walk.filled().journey().answers().byQuestion().values().stream().anyMatch(AnswerText::isMasked);
        var told = walk.sitting().checking();
        if (hides && !told && walk.firstFaulty().isEmpty()) return pages.step(request, walk.with(walk.sitting().checking(true)),
                page, Notice.CPR);
        return sends.send(request, walk, fields);
    }

    private HttpResponse<JteModel> fromCheck(HttpRequest<?> request, Walk walk, FormFields fields, String go) {
        if (go.equals(Names.SEND)) return sends.send(request, walk, fields);
        if (go.equals(Names.CLEAR)) return clear(walk);
        if (go.startsWith(Names.LANGUAGE)) return pages.check(request, inLanguage(walk, "tjek", go));
        if (go.startsWith(Names.CHANGE)) {
            var page = go.substring(Names.CHANGE.length());
            return pages.step(request, walk, walk.step(page).isEmpty() ? walk.first() : page, Notice.NONE);
        }
        if (go.equals(Names.BACK)) {
            var last = walk.isWhole() ? Addresses.WHOLE : walk.filled().journey().pages().getLast().code();
            return pages.step(request, walk.with(walk.sitting().checking(false)), last, Notice.NONE);
        }
        return pages.check(request, walk);
    }

    /// A draft is read in the language of its newest page, so what an earlier one wrote otherwise is kept anew.
    private Walk inLanguage(Walk walk, String page, String go) {
        var other = walk.in(go.substring(Names.LANGUAGE.length()));
        var isRewritten = !other.sitting().typed().equals(walk.sitting().typed());
        if (isRewritten && other.sitting().resumable()) drafts.append(other.sitting(), page, other.sitting().typed());
        return other;
    }

    private HttpResponse<JteModel> clear(Walk walk) {
        tablets.clear(walk.sitting());
        return HttpResponse.seeOther(URI.create(Addresses.tablet(walk.survey(), walk.sitting().tablet())));
    }

    /// Only for those who asked: one row for the page that was sent.
    ///
    /// @return false when it was not kept, because the answers were sent meanwhile from another device
    private boolean keep(Walk walk, List<Page> step, String page) {
        if (!walk.sitting().resumable()) return true;
        var patch = new LinkedHashMap<String, List<String>>();
        step.stream().flatMap(p -> p.questions().stream()).flatMap(q -> FieldNames.all(q).stream())
                .forEach(field -> patch.put(field, walk.sitting().typed().all(field)));
        return drafts.append(walk.sitting(), page, new Typed(patch));
    }

    private HttpResponse<JteModel> stop(HttpRequest<?> request, Walk walk, String page, boolean kept) {
        var stopped = walk.sitting().resumable() ? kept : drafts.append(walk.sitting(), page, walk.sitting().typed());
        var sent = stopped ? Optional.<HttpResponse<JteModel>>empty() : sends.already(request, walk);
        if (sent.isPresent()) return sent.get();
        var code = drafts.codeFor(walk.sitting().submission()).grouped();
        return pages.stopped(request, walk.with(walk.sitting().asResumable()), page, code);
    }
}
