package dk.samraad.duty.web;

import dk.samraad.duty.Duties;
import dk.samraad.duty.Duty;
import dk.samraad.duty.DutyChange;
import dk.samraad.duty.DutyRefusal;
import dk.samraad.duty.Happened;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.platform.time.Danish;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import dk.samraad.web.field.DateTyped;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What happened to one duty, written down by hand: a letter sent, a reply that came by post.
@Controller(HearingEntry.ADDRESS + "/{slug}/hoeringspligt/{id:[0-9]+}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DutyController {
    private final Hearings hearings;
    private final Duties duties;
    private final Shells shells;
    private final Templates templates;

    DutyController(Hearings hearings, Duties duties, Shells shells, Templates templates) {
        this.hearings = hearings;
        this.duties = duties;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel edit(HttpRequest<?> request, String slug, long id) {
        var hearing = hearings.bySlug(slug);
        var duty = duties.one(hearing.id(), id);
        return templates.dutyEdit(new DutyPage(shells.of(request), FormErrors.none(), hearing, duty, duty.revision(),
                FormText.typed(duty.deadline()), typed(duty.invited()), typed(duty.delivered()), typed(duty.told()), duty.toldNoRemarks()));
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, String slug, long id, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var shell = shells.of(request);
        var hearing = hearings.bySlug(slug);
        var page = page(shell, hearing, duties.one(hearing.id(), id), fields);
        var errors = page.errors();
        check(page.deadline(), "deadline", shell.t("hearing.duty.deadline"), true, errors, shell);
        check(page.invited(), "invited", shell.t("hearing.duty.invited"), false, errors, shell);
        check(page.delivered(), "delivered", shell.t("hearing.duty.delivered"), false, errors, shell);
        check(page.answered(), "answered", shell.t("hearing.duty.answered"), false, errors, shell);
        if (errors.isEmpty()) {
            var happened = new Happened(FormText.read(page.deadline()).orElseThrow(), FormText.read(page.invited()),
                    FormText.read(page.delivered()),
                    FormText.read(page.answered()), page.noRemarks());
            switch (duties.write(slug, id, page.revision(), happened, shell.viewer().actor())) {
                case DutyChange.Made made -> {
                    return HttpResponse.seeOther(URI.create(RegisterPage.address(slug)));
                }
                case DutyChange.Refused(var reasons) -> reasons.forEach(reason -> errors.add(fieldOf(reason, page), shell.name(reason)));
            }
        }
        return HttpResponse.unprocessableEntity().body(templates.dutyEdit(page));
    }

    private static DutyPage page(Shell shell, Hearing hearing, Duty duty, FormFields fields) {
        return new DutyPage(shell, FormErrors.none(), hearing, duty, FormText.revision(fields), FormText.date(fields, "deadline"),
                FormText.date(fields, "invited"), FormText.date(fields, "delivered"), FormText.date(fields, "answered"),
                !FormText.of(fields, DutyPage.NO_REMARKS).isEmpty());
    }

    private static void check(DateTyped typed, String field, String name, boolean required, FormErrors errors, Shell shell) {
        if (!required && FormText.isEmpty(typed)) return;
        if (FormText.read(typed).isEmpty()) errors.add(field, shell.t("hearing.duty.no-date", name));
    }

    private static DateTyped typed(Optional<Instant> moment) {
        return moment.map(at -> FormText.typed(Danish.dateOf(at))).orElse(DateTyped.empty());
    }

    /// The latest of the days is the one that lies in the future.
    private static String latest(DutyPage page) {
        var days = Map.of("invited", page.invited(), "delivered", page.delivered(), "answered", page.answered());
        return days.entrySet().stream().max(Comparator.comparing(day -> FormText.read(day.getValue()).orElse(LocalDate.MIN)))
                .map(Map.Entry::getKey).orElse("invited");
    }

    private static String fieldOf(DutyRefusal refusal, DutyPage page) {
        return switch (refusal) {
            case DELIVERED_BEFORE_INVITED -> "delivered";
            case IN_THE_FUTURE -> latest(page);
            case NO_REMARKS_WITHOUT_ANSWER -> "answered";
            default -> "deadline";
        };
    }
}
