package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.reply.FirstScreening;
import dk.samraad.reply.PublicNames;
import dk.samraad.reply.Remark;
import dk.samraad.reply.ReplyFault;
import dk.samraad.reply.Unsent;
import dk.samraad.reply.UnsentCheck;
import dk.samraad.reply.Unsents;
import dk.samraad.reply.Uploads;
import dk.samraad.templates.Templates;
import dk.samraad.text.Language;
import dk.samraad.upload.Inspector;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Draws where somebody is on their way to a reply, or why it does not go on. Whatever it says, what was typed is on the page.
@Singleton
class Pages {
    private final Shells shells;
    private final Templates templates;
    private final Unsents unsents;
    private final Uploads uploads;
    private final PublicNames names;
    private final InstantSource clock;

    Pages(Shells shells, Templates templates, Unsents unsents, Uploads uploads, PublicNames names, InstantSource clock) {
        this.shells = shells;
        this.templates = templates;
        this.unsents = unsents;
        this.uploads = uploads;
        this.names = names;
        this.clock = clock;
    }

    private Shell shell(HttpRequest<?> request, Way way) {
        return shells.of(request).in(Language.of(way.unsent().language()));
    }

    private ReplyFrame frame(Shell shell, FormErrors errors, Way way, ReplyStep step) {
        return frame(shell, errors, way, step, false);
    }

    private ReplyFrame frame(Shell shell, FormErrors errors, Way way, ReplyStep step, boolean isBegun) {
        return new ReplyFrame(shell, errors, way.hearing(), way.unsent(), unsents.seal(way.unsent()), step, isBegun);
    }

    HttpResponse<JteModel> step(HttpRequest<?> request, Way way, ReplyStep step) {
        return step(request, way, step, FormErrors.none());
    }

    /// The first step with the box of one more paragraph, ready to be written in.
    HttpResponse<JteModel> opened(HttpRequest<?> request, Way way, String code) {
        return respond(HttpStatus.OK, write(frame(shell(request, way), FormErrors.none(), way, ReplyStep.WRITE), way, code));
    }

    private JteModel write(ReplyFrame frame, Way way, String justOpened) {
        return templates.replyWrite(new ReplyWritePage(frame, way.draft(), way.hearing().isLate(clock.instant()), justOpened));
    }

    /// A step with what has to be put right on it.
    HttpResponse<JteModel> faulty(HttpRequest<?> request, Way way, ReplyStep step) {
        return step(request, way, step, step == ReplyStep.SENDER ? senderErrors(shell(request, way), way)
                : writtenErrors(shell(request, way), way));
    }

    HttpResponse<JteModel> chooseParagraph(HttpRequest<?> request, Way way) {
        return step(request, way, ReplyStep.WRITE, FormErrors.none()
                .add(ReplyNames.PARAGRAPH, shell(request, way).t("reply.write.choose")));
    }

    HttpResponse<JteModel> refusedFile(HttpRequest<?> request, Way way, Function<Shell, String> why) {
        return step(request, way, ReplyStep.FILES, FormErrors.none().add(ReplyNames.FILE, why.apply(shell(request, way))));
    }

    Optional<ReplyStep> firstFaulty(Way way) {
        if (!UnsentCheck.written(way.unsent()).isEmpty()) return Optional.of(ReplyStep.WRITE);
        return UnsentCheck.sender(way.unsent()).isEmpty() ? Optional.empty() : Optional.of(ReplyStep.SENDER);
    }

    /// To the next step, or back to the check page for somebody who came from there to change something.
    HttpResponse<JteModel> onward(HttpRequest<?> request, Way way, ReplyStep from) {
        return way.unsent().checking() ? checkOrFirstFaulty(request, way) : step(request, way, from.after());
    }

    HttpResponse<JteModel> checkOrFirstFaulty(HttpRequest<?> request, Way way) {
        var faulty = firstFaulty(way);
        return faulty.isPresent() ? faulty(request, way, faulty.get()) : step(request, way, ReplyStep.CHECK);
    }

    private HttpResponse<JteModel> step(HttpRequest<?> request, Way way, ReplyStep step, FormErrors errors) {
        var shell = shell(request, way);
        var frame = frame(shell, errors, way, step, request.getMethod() == HttpMethod.GET);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return respond(status, switch (step) {
            case WRITE -> write(frame, way, "");
            case FILES -> templates.replyFiles(new ReplyFilesPage(frame, uploads.of(way.unsent().submission()), Inspector.MOST_FILES));
            case SENDER -> templates.replySender(new ReplySenderPage(frame));
            case CHECK -> templates.replyCheck(check(frame, way));
        });
    }

    private ReplyCheckPage check(ReplyFrame frame, Way way) {
        var files = uploads.of(way.unsent().submission());
        var late = way.hearing().isLate(clock.instant());
        var reply = way.unsent().toReply();
        var screening = FirstScreening.of(reply.sender(), reply.comments(), files.size(), late, way.hearing().publication(),
                names.of(way.hearing(), reply.version()));
        return new ReplyCheckPage(frame, way.draft(), screening, screening.publicTexts(reply.comments()), files, late);
    }

    /// Closed, or called off: what was written stands on the page, to be copied.
    HttpResponse<JteModel> tooLate(HttpRequest<?> request, Way way) {
        var shell = shell(request, way);
        var withdrawn = way.hearing().state() == HearingState.WITHDRAWN;
        var errors = FormErrors.none().add("skrevet", withdrawn ? shell.t("reply.late.withdrawn")
                : shell.t("reply.late.closed", ReplyText.day(shell, way.hearing().deadline())));
        var written = way.unsent().written();
        return respond(HttpStatus.UNPROCESSABLE_ENTITY,
                templates.replyTooLate(new ReplyTooLatePage(frame(shell, errors, way, ReplyStep.CHECK), way.draft(), written, withdrawn)));
    }

    HttpResponse<JteModel> human(HttpRequest<?> request, Way way, boolean again) {
        var shell = shell(request, way);
        var errors = FormErrors.none();
        if (again) errors.add("menneske", shell.t("reply.human.missing"));
        return respond(HttpStatus.UNPROCESSABLE_ENTITY, templates.replyHuman(frame(shell, errors, way, ReplyStep.CHECK)));
    }

    HttpResponse<JteModel> withdrawn(HttpRequest<?> request, Way way) {
        return respond(HttpStatus.CONFLICT, templates.replyWithdrawn(frame(shell(request, way), FormErrors.none(), way, ReplyStep.CHECK)));
    }

    /// The hearing takes nobody new.
    HttpResponse<JteModel> notOpen(HttpRequest<?> request, Hearing hearing) {
        return respond(HttpStatus.FORBIDDEN, templates.replyNotOpen(new ReplyNotOpenPage(shells.of(request), hearing, clock.instant())));
    }

    HttpResponse<JteModel> lost(HttpRequest<?> request, Hearing hearing) {
        return respond(HttpStatus.UNPROCESSABLE_ENTITY, templates.replyLost(shells.of(request), hearing, ReplyAddresses.write(hearing)));
    }

    private static FormErrors writtenErrors(Shell shell, Way way) {
        var errors = FormErrors.none();
        for (var found : UnsentCheck.written(way.unsent())) {
            var general = found.code().isEmpty();
            var text = general ? way.unsent().general() : way.unsent().comments().getOrDefault(found.code(), "");
            errors.add(general ? firstField(way.unsent(), found.fault()) : ReplyNames.comment(found.code()),
                    ReplyText.of(shell, found.fault(), way.unsent(), text));
        }
        return errors;
    }

    /// Nothing written: the person who came from a paragraph is led to its box.
    private static String firstField(Unsent unsent, ReplyFault fault) {
        var opened = List.copyOf(unsent.comments().keySet());
        return fault == ReplyFault.NOTHING_WRITTEN && !opened.isEmpty() ? ReplyNames.comment(opened.getLast()) : ReplyNames.GENERAL;
    }

    private static FormErrors senderErrors(Shell shell, Way way) {
        var errors = FormErrors.none();
        for (var fault : UnsentCheck.sender(way.unsent())) {
            var field = switch (fault) {
                case NAME_MISSING, NAME_TOO_LONG -> ReplyNames.NAME;
                case SPEAKS_AS_MISSING -> ReplyNames.SPEAKS_AS;
                case ORGANISATION_MISSING, ORGANISATION_TOO_LONG -> ReplyNames.ORGANISATION;
                case EMAIL_WRONG, EMAIL_MISSING -> ReplyNames.EMAIL;
                case NOTHING_WRITTEN, TOO_LONG, TOO_LONG_IN_ALL -> ReplyNames.GENERAL;
            };
            errors.add(field, ReplyText.of(shell, fault, way.unsent(), ""));
        }
        return errors;
    }

    /// What a comment is to, in words: the general reply, or paragraph 2.3.
    static String heading(Shell shell, Remark comment) {
        return comment.isGeneral() ? shell.t("reply.general")
                : shell.t("reply.to-paragraph", comment.code().substring(2).replace('-', '.'));
    }

    /// A person's own browser may show its own pages again, so that going back loses nothing.
    private static HttpResponse<JteModel> respond(HttpStatus status, JteModel page) {
        return HttpResponse.<JteModel>status(status).contentType(MediaType.TEXT_HTML_TYPE).body(page)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
