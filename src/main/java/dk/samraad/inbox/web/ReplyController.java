package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.Screenings;
import dk.samraad.inbox.StaffReply.Verdict;
import dk.samraad.reply.PublicState;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One reply: what it says, what is hidden, what staff decide about it.
@Controller(InboxAddresses.ROOT + "/{reference:[op]-[0-9]+}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReplyController {
    private final Hearings hearings;
    private final Inbox inbox;
    private final Screenings screenings;
    private final Shells shells;
    private final ReplyPages pages;

    ReplyController(Hearings hearings, Inbox inbox, Screenings screenings, Shells shells, ReplyPages pages) {
        this.hearings = hearings;
        this.inbox = inbox;
        this.screenings = screenings;
        this.shells = shells;
        this.pages = pages;
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug, String reference) {
        return page(request, hearings.bySlug(slug), reference, FormErrors.none(), FormFields.read(""));
    }

    /// Hides words wherever they stand in one part.
    @Post("/skjul")
    HttpResponse<JteModel> hide(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var typed = HideForm.of(fields);
        var part = number(fields.first("del"));
        var errors = typed.missing(shell, "ord-" + part, "grund-" + part);
        if (errors.isEmpty()
                && screenings.hide(hearing, reference, part, typed.words(), typed.kind(), typed.reason(), shell.viewer().actor()) == 0) {
            errors.add("ord-" + part, shell.t("inbox.hide.not-there"));
        }
        return errors.isEmpty() ? back(request, hearing, reference) : page(request, hearing, reference, errors, fields);
    }

    /// Shows again what was hidden by mistake.
    @Post("/vis")
    HttpResponse<JteModel> unhide(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var because = PlainText.clean(fields.first("grund"));
        var mask = number(fields.first("maske"));
        var errors = FormErrors.none();
        if (because.isEmpty()) errors.add("vis-" + mask, shell.t("inbox.reason-missing"));
        else if (!screenings.show(hearing, reference, mask, because, shell.viewer().actor()))
            errors.add("vis-" + mask, shell.t("inbox.show.cpr"));
        return errors.isEmpty() ? back(request, hearing, reference) : page(request, hearing, reference, errors, fields);
    }

    @Post("/offentlighed")
    HttpResponse<JteModel> decide(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var because = PlainText.clean(fields.first("hvorfor"));
        var state = Stream.of(PublicState.APPROVED, PublicState.REJECTED).filter(s -> s.name().equals(fields.first("offentlig")))
                .findFirst();
        var errors = FormErrors.none();
        if (state.isEmpty()) errors.add("offentlig", shell.t("inbox.choose"));
        if (state.filter(s -> s == PublicState.REJECTED).isPresent() && because.isEmpty()) errors.add("hvorfor",
                shell.t("inbox.reason-missing"));
        if (!errors.isEmpty()) return page(request, hearing, reference, errors, fields);
        var next = fields.first("videre").isEmpty() ? Optional.<String>empty() : after(request, hearing, reference);
        screenings.decide(hearing, reference, (int) number(fields.first("udgave")), state.orElseThrow(), because, shell.viewer().actor());
        return back(request, hearing, next.orElse(reference));
    }

    private Optional<String> after(HttpRequest<?> request, Hearing hearing, String reference) {
        return inbox.around(hearing, inbox.one(hearing, reference), FilterQuery.read(request.getParameters())).after();
    }

    @Post("/frist")
    HttpResponse<JteModel> late(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var because = PlainText.clean(fields.first("fristgrund"));
        var choice = fields.first("indgaar");
        var errors = FormErrors.none();
        if (!choice.equals("ja") && !choice.equals("nej")) errors.add("indgaar", shell.t("inbox.choose"));
        if (because.isEmpty()) errors.add("fristgrund", shell.t("inbox.reason-missing"));
        if (!errors.isEmpty()) return page(request, hearing, reference, errors, fields);
        screenings.decideLate(hearing, reference, (int) number(fields.first("udgave")), choice.equals("ja"), because,
                shell.viewer().actor());
        return back(request, hearing, reference);
    }

    @Post("/ens")
    HttpResponse<JteModel> same(HttpRequest<?> request, String slug, String reference, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var hearing = hearings.bySlug(slug);
        screenings.verdict(hearing, reference, fields.first("ens").equals("ja") ? Verdict.SAME : Verdict.DIFFERENT,
                shells.of(request).viewer().actor());
        return back(request, hearing, reference);
    }

    private HttpResponse<JteModel> page(HttpRequest<?> request, Hearing hearing, String reference, FormErrors errors, FormFields typed) {
        return pages.page(request, hearing, reference, errors, typed);
    }

    private static HttpResponse<JteModel> back(HttpRequest<?> request, Hearing hearing, String reference) {
        return ReplyPages.back(request, hearing, reference);
    }

    private static long number(String typed) {
        return ReplyPages.number(typed);
    }
}
