package dk.samraad.response.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.signing.SignedTokens;
import dk.samraad.platform.signing.TokenReading;
import dk.samraad.receipt.Receipts;
import dk.samraad.survey.LiveSurvey;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.templates.Templates;
import dk.samraad.web.Language;
import dk.samraad.web.QrCode;
import dk.samraad.web.Shells;
import dk.samraad.web.Tablet;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `/sp/{slug}/tak/{token}`: the receipt, shown for a day to whoever sent, and for a minute on a tablet.
@Controller("/sp/{slug}/tak/{token}")
@Produces(MediaType.TEXT_HTML)
class SentController {
    private static final int RETURN_SECONDS = 40;

    private final Surveys surveys;
    private final Receipts receipts;
    private final SignedTokens tokens;
    private final Shells shells;
    private final Templates templates;
    private final Settings settings;

    SentController(Surveys surveys, Receipts receipts, SignedTokens tokens, Shells shells, Templates templates, Settings settings) {
        this.surveys = surveys;
        this.receipts = receipts;
        this.tokens = tokens;
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
    }

    /// @param tablet the secret of the tablet's link; empty elsewhere
    private record Sent(UUID submission, boolean different, String language, String tablet) {
        static Sent read(String payload) {
            var parts = payload.split("\\|", -1);
            return new Sent(UUID.fromString(parts[0]), parts[1].equals("1"), parts[2], parts[3]);
        }
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug, String token) {
        var live = surveys.live(slug);
        return switch (tokens.read(Sends.PURPOSE, token)) {
            case TokenReading.Valid(var payload) -> receipt(request, live, Sent.read(payload));
            case TokenReading.Expired(var payload) -> HttpResponse.seeOther(URI.create(after(live.survey(), Sent.read(payload))));
            case TokenReading.Forged forged -> HttpResponse.seeOther(URI.create("/kvittering"));
        };
    }

    private static String after(Survey survey, Sent sent) {
        return sent.tablet.isEmpty() ? "/kvittering" : Addresses.tablet(survey, sent.tablet);
    }

    private HttpResponse<JteModel> receipt(HttpRequest<?> request, LiveSurvey live, Sent sent) {
        var survey = live.survey();
        var shell = shells.of(request).in(Language.of(sent.language));
        var code = receipts.codeFor(sent.submission);
        var link = settings.address("/kvittering/" + code.value());
        @Nullable Tablet tablet = sent.tablet.isEmpty() ? null : new Tablet(Addresses.tablet(survey, sent.tablet), Tablets.IDLE_SECONDS);
        var page = new SentPage(shell, live.version().definition().title().in(sent.language), code.grouped(), link,
                QrCode.svg(link, shell.t("response.sent.qr", code.grouped())), sent.different, "/inddragelse/" + survey.process(),
                Days.in(shell, survey.publicUntil()), Days.in(shell, survey.retainedUntil()), survey.example(), tablet);
        var response = HttpResponse.ok(templates.responseSent(page));
        // Without script too, the tablet goes back to its beginning by itself.
        return tablet == null ? response : response.header("Refresh", RETURN_SECONDS + "; url=" + tablet.clearAddress());
    }
}
