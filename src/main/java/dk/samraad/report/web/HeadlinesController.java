package dk.samraad.report.web;

import dk.samraad.platform.error.Stale;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.report.Edition;
import dk.samraad.report.Headlines;
import dk.samraad.report.Headlines.Offer;
import dk.samraad.report.KeptHeadline;
import dk.samraad.report.KeptHeadline.Part;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.ReportKind;
import dk.samraad.report.Reports;
import dk.samraad.report.Subject;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Kort fortalt" of a preview: headlines are written, bound to numbers and put in order, and the preview is made again with them.
@Controller("/medarbejder/{place:spoergeskemaer|hoeringer}/{slug}/rapporter/{id:[0-9]+}/overskrifter")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HeadlinesController {
    private final Headlines headlines;
    private final Reports reports;
    private final Shells shells;
    private final Templates templates;

    HeadlinesController(Headlines headlines, Reports reports, Shells shells, Templates templates) {
        this.headlines = headlines;
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String place, String slug, long id) {
        var subject = StaffAddress.subject(reports, place, slug);
        var edition = reports.edition(subject, id);
        if (!isWritten(edition)) return HttpResponse.seeOther(URI.create(StaffAddress.list(subject) + "/" + id));
        var shell = shells.of(request);
        var offer = headlines.offer(edition);
        var kept = kept(edition);
        return HttpResponse.ok(page(shell, subject, edition, offer, kept, HeadlinesForm.kept(kept, offer),
                FormErrors.none(), false, false));
    }

    /// @throws Stale when it is released, or being made again
    @Post
    HttpResponse<?> update(HttpRequest<?> request, String place, String slug, long id, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var subject = StaffAddress.subject(reports, place, slug);
        var edition = reports.edition(subject, id);
        if (!isWritten(edition)) throw new Stale();
        var shell = shells.of(request);
        var offer = headlines.offer(edition);
        var kept = kept(edition);
        var form = HeadlinesForm.of(fields, offer);
        var move = fields.first("flyt");
        if (!move.isEmpty()) return HttpResponse.ok(page(shell, subject, edition, offer, kept, form.moved(move),
                FormErrors.none(), true, false));
        var now = Headlines.fingerprint(kept);
        if (!form.seen().equals(now)) {
            var errors = FormErrors.none().add("overskrifter", shell.t("report.headlines.overtaken"));
            return HttpResponse.<JteModel>status(HttpStatus.CONFLICT)
                    .body(page(shell, subject, edition, offer, kept, form.seen(now), errors, false, true));
        }
        var errors = errors(form, offer, kept, reports.hiddenWords(subject), shell);
        if (!errors.isEmpty()) return HttpResponse.<JteModel>unprocessableEntity()
                .body(page(shell, subject, edition, offer, kept, form, errors, false, false));
        headlines.keep(subject, edition, form.wanted(offer, kept), form.seen(), shell.viewer().actor());
        return HttpResponse.seeOther(URI.create(StaffAddress.list(subject) + "/" + id));
    }

    private static boolean isWritten(Edition edition) {
        return edition.state() == Lifecycle.PREVIEW && edition.kind() != ReportKind.REPLIES;
    }

    private List<KeptHeadline> kept(Edition edition) {
        return headlines.kept(edition.kind().source(), edition.subjectId(), edition.language());
    }

    private static FormErrors errors(HeadlinesForm form, Offer offer, List<KeptHeadline> kept, HiddenWords hidden, Shell shell) {
        var errors = FormErrors.none();
        for (int i = 0; i < form.rows().size(); i++) {
            var row = form.rows().get(i);
            if (row.isEmpty()) continue;
            var sentence = "saetning-" + (i + 1);
            if (row.sentence().isEmpty()) errors.add(sentence, shell.t("report.headlines.no-sentence"));
            check(row.sentence(), sentence, hidden, errors, shell);
            var known = offer.numbers().stream().anyMatch(number -> number.key().equals(row.restsOn()))
                    || HeadlinesForm.before(Part.HEADLINE, row, kept).isPresent();
            if (!known) errors.add("tal-" + (i + 1), shell.t("report.headlines.no-number"));
        }
        for (var row : form.councils()) check(row.sentence(), "raad-" + row.restsOn(), hidden, errors, shell);
        return errors;
    }

    private static void check(String sentence, String field, HiddenWords hidden, FormErrors errors, Shell shell) {
        if (PlainText.length(sentence) > Headlines.LONGEST) errors.add(field,
                shell.t("report.headlines.too-long", Headlines.LONGEST));
        var found = hidden.foundIn(sentence);
        if (!found.isEmpty()) errors.add(field, shell.t("report.headlines.hidden", String.join(", ", found)));
    }

    private JteModel page(
            Shell shell, Subject subject, Edition edition, Offer offer, List<KeptHeadline> kept, HeadlinesForm form, FormErrors errors,
            boolean moved, boolean overtaken) {
        var line = new EditionLine(shell, StaffAddress.list(subject), edition);
        return templates.reportHeadlines(new HeadlinesPage(shell, line, offer, kept, form, errors, moved, overtaken));
    }
}
