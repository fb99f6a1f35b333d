package dk.samraad.receipt.web;

import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.limit.Limiter;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.Receipts;
import dk.samraad.templates.Templates;
import dk.samraad.web.ClientAddress;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
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
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/kvittering`: is it in, what became of it, and taking it back.
@Controller("/kvittering")
@Produces(MediaType.TEXT_HTML)
class ReceiptController {
    private static final int WRONG_AT_ONCE = 20;
    private static final int WRONG_PER_MINUTE = 4;

    private final Receipts receipts;
    private final Shells shells;
    private final Templates templates;
    private final ClientAddress addresses;
    private final Limiter wrong;

    ReceiptController(Receipts receipts, Shells shells, Templates templates, ClientAddress addresses, InstantSource clock) {
        this.receipts = receipts;
        this.shells = shells;
        this.templates = templates;
        this.addresses = addresses;
        this.wrong = new Limiter(clock, WRONG_AT_ONCE, WRONG_PER_MINUTE);
    }

    @Get
    HttpResponse<JteModel> ask(HttpRequest<?> request) {
        return HttpResponse.ok(templates.receiptLookUp(new LookUpPage(shells.of(request), FormErrors.none(), "")));
    }

    /// Shows what was found here and not at the code's own address, so that typing a code leaves none in the history.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> lookUp(HttpRequest<?> request, @Nullable @Body String body) {
        var typed = FormFields.of(request, body == null ? "" : body).first("kode");
        var shell = shells.of(request);
        var found = find(request, typed);
        if (found.isPresent()) return HttpResponse.ok(templates.receiptFound(found.get()));
        var message = typed.isBlank() ? shell.t("receipt.missing") : shell.t("receipt.unknown");
        return HttpResponse.unprocessableEntity()
                .body(templates.receiptLookUp(new LookUpPage(shell, FormErrors.none().add("kode", message), typed)));
    }

    @Get("/{code}")
    HttpResponse<JteModel> show(HttpRequest<?> request, String code) {
        return HttpResponse.ok(templates.receiptFound(find(request, code).orElseThrow(NotFound::new)));
    }

    @Get("/{code}/tilbagetraekning")
    HttpResponse<JteModel> confirm(HttpRequest<?> request, String code) {
        var found = find(request, code).orElseThrow(NotFound::new);
        return HttpResponse.ok(found.isWithdrawn() ? templates.receiptFound(found) : templates.receiptWithdraw(found));
    }

    @Post("/{code}/tilbagetraekning")
    @Consumes(MediaType.ALL)
    HttpResponse<JteModel> withdraw(HttpRequest<?> request, String code) {
        var found = find(request, code).orElseThrow(NotFound::new);
        if (!receipts.withdraw(found.code())) throw new NotFound();
        return HttpResponse.seeOther(URI.create(found.address()));
    }

    private Optional<FoundPage> find(HttpRequest<?> request, String typed) {
        var address = addresses.of(request);
        if (!wrong.allows(address)) throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "guessing");
        var shell = shells.of(request);
        var found = Code.read(typed, Receipts.LENGTH)
                .flatMap(code -> receipts.find(code, shell.language()).map(receipt -> new FoundPage(shell, code, receipt)));
        if (found.isEmpty()) wrong.take(address);
        return found;
    }
}
