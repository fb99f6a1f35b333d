package dk.samraad.outreach.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.outreach.Choosable;
import dk.samraad.outreach.MailingKind;
import dk.samraad.outreach.MailingLetters;
import dk.samraad.outreach.Mailings;
import dk.samraad.outreach.Sending;
import dk.samraad.platform.mail.Letter;
import dk.samraad.platform.mail.Mails;
import dk.samraad.templates.Templates;
import dk.samraad.text.Language;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The mailings of a hearing: all, a new one, how it will look, and one with what became of it.
@Controller(HearingEntry.ADDRESS + "/{slug}/" + MailingPart.PATH)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MailingController {
    private final Mailings mailings;
    private final MailingLetters letters;
    private final Hearings hearings;
    private final Mails mails;
    private final Shells shells;
    private final Templates templates;

    MailingController(Mailings mailings, MailingLetters letters, Hearings hearings, Mails mails, Shells shells, Templates templates) {
        this.mailings = mailings;
        this.letters = letters;
        this.hearings = hearings;
        this.mails = mails;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, String slug) {
        var hearing = hearings.bySlug(slug);
        return templates.outreachMailings(new MailingsPage(shells.of(request), hearing, mailings.of(hearing), List.of(),
                mails.isServerSet()));
    }

    @Get("/ny")
    JteModel wish(HttpRequest<?> request, String slug, @Nullable @QueryValue String art) {
        var hearing = hearings.bySlug(slug);
        var kind = MailingForm.kind(art == null ? "" : art);
        var choosable = mailings.choosable(hearing);
        var chosen = choosable.stream().filter(c -> c.isFor(kind)).map(c -> c.party().id()).toList();
        var form = new MailingForm(kind, chosen, words(shells.of(request), kind), UUID.randomUUID());
        return draw(request, hearing, FormErrors.none(), form, choosable, null);
    }

    @Post("/forhaandsvisning")
    HttpResponse<?> preview(HttpRequest<?> request, String slug, @Body Map<String, Object> fields) {
        var hearing = hearings.bySlug(slug);
        var form = MailingForm.of(fields);
        var choosable = mailings.choosable(hearing);
        // Back from the preview, with everything that was typed.
        if ("ret".equals(fields.get("_go"))) return HttpResponse.ok(draw(request, hearing, FormErrors.none(), form, choosable, null));
        var errors = check(request, hearing, form);
        if (!errors.isEmpty()) return HttpResponse.unprocessableEntity().body(draw(request, hearing, errors, form, choosable, null));
        var deadline = choosable.stream().filter(c -> form.parties().contains(c.party().id())).map(Choosable::deadline)
                .min(Comparator.naturalOrder()).orElse(hearing.deadline());
        var letter = letters.letter(hearing, form.kind(), form.message(), "", Optional.empty(), deadline);
        return HttpResponse.ok(draw(request, hearing, errors, form, choosable, letter));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Body Map<String, Object> fields) {
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var form = MailingForm.of(fields);
        var errors = form.check(shell);
        if (errors.isEmpty()) {
            switch (mailings.send(hearing, form.kind(), form.parties(), form.message(), form.submission(), shell.viewer().actor())) {
                case Sending.Asked(var id) -> {
                    return HttpResponse.seeOther(URI.create(MailingPart.address(slug) + "/" + id));
                }
                case Sending.Refused(var reason) -> errors.add("parti", shell.name(reason));
            }
        }
        return HttpResponse.unprocessableEntity().body(draw(request, hearing, errors, form, mailings.choosable(hearing), null));
    }

    @Get("/{mailing:[0-9]+}")
    JteModel show(HttpRequest<?> request, String slug, long mailing) {
        var hearing = hearings.bySlug(slug);
        var found = mailings.mailing(hearing, mailing);
        return templates.outreachMailing(new MailingsPage(
                shells.of(request), hearing, List.of(found), mailings.deliveries(mailing), mails.isServerSet()));
    }

    private FormErrors check(HttpRequest<?> request, Hearing hearing, MailingForm form) {
        var shell = shells.of(request);
        var errors = form.check(shell);
        var reason = mailings.reasonAgainst(hearing, form.kind(), form.parties());
        return reason == null ? errors : errors.add("parti", shell.name(reason));
    }

    private JteModel draw(
            HttpRequest<?> request, Hearing hearing, FormErrors errors, MailingForm form, List<Choosable> choosable,
            @Nullable Letter preview) {
        var page = new MailingFormPage(shells.of(request), errors, hearing, form, choosable, preview);
        return preview == null ? templates.outreachForm(page) : templates.outreachPreview(page);
    }

    /// What stands in the box beforehand.
    private static String words(Shell shell, MailingKind kind) {
        var danish = shell.in(Language.DA);
        return switch (kind) {
            case INVITATION -> danish.t("outreach.words.invitation");
            case REMINDER -> danish.t("outreach.words.reminder");
            case THANKS -> danish.t("outreach.words.thanks");
        };
    }
}
