package dk.samraad.hearing.reply.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.signing.SignedTokens;
import dk.samraad.platform.signing.TokenReading;
import dk.samraad.receipt.Receipt;
import dk.samraad.receipt.Receipts;
import dk.samraad.templates.Templates;
import dk.samraad.web.Language;
import dk.samraad.web.QrCode;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.UUID;

/// `/h/{slug}/skriv/tak/{token}`: the receipt, shown for a day to whoever sent.
@Controller("/h/{slug}/skriv/tak/{token}")
@Produces(MediaType.TEXT_HTML)
class SentController {
    private final Hearings hearings;
    private final Receipts receipts;
    private final SignedTokens tokens;
    private final Shells shells;
    private final Templates templates;
    private final Settings settings;

    SentController(Hearings hearings, Receipts receipts, SignedTokens tokens, Shells shells, Templates templates, Settings settings) {
        this.hearings = hearings;
        this.receipts = receipts;
        this.tokens = tokens;
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
    }

    @Get
    HttpResponse<JteModel> show(HttpRequest<?> request, String slug, String token) {
        var hearing = hearings.published(slug);
        if (!(tokens.read(Sends.PURPOSE, token) instanceof TokenReading.Valid(var payload))) return HttpResponse.seeOther(URI.create("/kvittering"));
        var parts = payload.split("\\|", -1);
        var shell = shells.of(request).in(Language.of(parts[2]));
        var code = receipts.codeFor(UUID.fromString(parts[0]));
        var link = settings.address("/kvittering/" + code.value());
        var readFirst = receipts.find(code, shell.language()).filter(receipt -> receipt.stage() == Receipt.Stage.BEING_READ).isPresent();
        return HttpResponse.ok(templates.replySent(new ReplySentPage(shell, hearing, code.grouped(), link,
                QrCode.svg(link, shell.t("reply.sent.qr", code.grouped())), parts[1].equals("D"), parts[1].equals("L"), readFirst)));
    }
}
