package dk.samraad.reply.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.Unsent;
import dk.samraad.reply.UnsentCheck;
import dk.samraad.reply.Unsents;
import dk.samraad.reply.Uploads;
import dk.samraad.text.Language;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
import dk.samraad.web.Shells;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `/h/{slug}/skriv`: from the first word to the check page.
@Controller("/h/{slug}/skriv")
@Produces(MediaType.TEXT_HTML)
class WriteController {
    private final Hearings hearings;
    private final Drafts drafts;
    private final Unsents unsents;
    private final Uploads uploads;
    private final Pages pages;
    private final Sends sends;
    private final Guard guard;
    private final Shells shells;
    private final InstantSource clock;

    WriteController(Hearings hearings, Drafts drafts, Unsents unsents, Uploads uploads, Pages pages, Sends sends, Guard guard,
            Shells shells, InstantSource clock) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.unsents = unsents;
        this.uploads = uploads;
        this.pages = pages;
        this.sends = sends;
        this.guard = guard;
        this.shells = shells;
        this.clock = clock;
    }

    /// Begins anew, with the paragraph open that the person came from, or several that they had begun to write to.
    @Get
    HttpResponse<JteModel> begin(HttpRequest<?> request, String slug) {
        var hearing = hearings.published(slug);
        if (!hearing.takesReplies(clock.instant())) return pages.notOpen(request, hearing);
        var draft = drafts.inHearing(hearing.id());
        var unsent = Unsent.begin(UUID.randomUUID(), hearing.id(), draft.map(Draft::id).orElse(0L), clock.instant(), shells.of(request)
                .language().code());
        for (var paragraph : request.getParameters().getAll(ReplyNames.PARAGRAPH)) {
            if (draft.flatMap(d -> d.paragraph(paragraph)).isPresent()) unsent = unsent.opening(paragraph);
        }
        return pages.step(request, new Way(hearing, draft, unsent), ReplyStep.WRITE);
    }

    /// A step has nothing to stand on when its address is typed by hand.
    @Get("/{page}")
    HttpResponse<JteModel> astray(String slug, String page) {
        if (ReplyStep.of(page).isEmpty()) throw new NotFound();
        return HttpResponse.seeOther(URI.create(ReplyAddresses.write(hearings.published(slug))));
    }

    @Post("/{page}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> send(HttpRequest<?> request, String slug, String page, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        guard.page(request);
        var step = ReplyStep.of(page).orElseThrow(NotFound::new);
        var hearing = hearings.published(slug);
        var unsent = unsents.open(fields.first(ReplyNames.UNSENT)).filter(u -> u.hearing() == hearing.id());
        if (unsent.isEmpty()) return pages.lost(request, hearing);
        var way = new Way(hearing, drafts.inHearing(hearing.id()), taken(unsent.get(), step, fields));
        return go(request, way, step, fields);
    }

    private HttpResponse<JteModel> go(HttpRequest<?> request, Way way, ReplyStep step, FormFields fields) {
        var go = fields.first(ReplyNames.GO);
        if (step == ReplyStep.CHECK && go.equals(ReplyNames.SEND)) return sends.send(request, way, fields);
        if (!takes(way)) return pages.tooLate(request, way);
        if (go.startsWith(ReplyNames.LANGUAGE)) {
            return pages.step(request, way.with(way.unsent().in(Language.of(go.substring(ReplyNames.LANGUAGE.length())).code())), step);
        }
        if (go.equals(ReplyNames.BACK)) return pages.step(request, way.with(way.unsent().checking(false)), step.before());
        if (go.startsWith(ReplyNames.CHANGE)) {
            return pages.step(request, way.with(way.unsent().checking(true)), ReplyStep.of(go.substring(ReplyNames.CHANGE.length()))
                    .orElse(ReplyStep.WRITE));
        }
        if (go.startsWith(ReplyNames.REMOVE) && step == ReplyStep.FILES) return remove(request, way,
                go.substring(ReplyNames.REMOVE.length()));
        if (go.equals(ReplyNames.OPEN) && step == ReplyStep.WRITE) return open(request, way, fields.first(ReplyNames.PARAGRAPH));
        return forward(request, way, step);
    }

    private boolean takes(Way way) {
        return way.hearing().takesReplyBegunAt(way.unsent().begun(), clock.instant());
    }

    private HttpResponse<JteModel> forward(HttpRequest<?> request, Way way, ReplyStep step) {
        var faulty = switch (step) {
            case WRITE -> !UnsentCheck.written(way.unsent()).isEmpty();
            case SENDER -> !UnsentCheck.sender(way.unsent()).isEmpty();
            case FILES, CHECK -> false;
        };
        if (faulty) return pages.faulty(request, way, step);
        return pages.onward(request, way, step);
    }

    private HttpResponse<JteModel> open(HttpRequest<?> request, Way way, String code) {
        var known = way.draft().flatMap(d -> d.paragraph(code)).isPresent();
        return known ? pages.opened(request, way.with(way.unsent().opening(code)), code) : pages.chooseParagraph(request, way);
    }

    private HttpResponse<JteModel> remove(HttpRequest<?> request, Way way, String position) {
        if (position.matches("[1-9]")) uploads.remove(way.unsent().submission(), Integer.parseInt(position));
        return pages.step(request, way, ReplyStep.FILES);
    }

    /// With what was typed on this page in place of what stood there before.
    private static Unsent taken(Unsent unsent, ReplyStep step, FormFields fields) {
        return switch (step) {
            case WRITE -> {
                var comments = new LinkedHashMap<String, String>();
                unsent.comments().forEach((code, before) -> comments.put(code, typed(fields, ReplyNames.comment(code), before)));
                yield unsent.writing(typed(fields, ReplyNames.GENERAL, unsent.general()), comments);
            }
            case SENDER -> unsent.from(fields.first(ReplyNames.NAME), fields.first(ReplyNames.SPEAKS_AS),
                    fields.first(ReplyNames.ORGANISATION), fields.first(ReplyNames.EMAIL),
                    !fields.first(ReplyNames.NEWS).isEmpty(), !fields.first(ReplyNames.PROTECTED).isEmpty())
                    .writtenIn(fields.first(ReplyNames.WRITTEN_IN));
            case FILES, CHECK -> unsent;
        };
    }

    private static String typed(FormFields fields, String name, String before) {
        return fields.byName().containsKey(name) ? fields.first(name) : before;
    }
}
