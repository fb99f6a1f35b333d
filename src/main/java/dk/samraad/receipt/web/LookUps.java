package dk.samraad.receipt.web;

import dk.samraad.platform.limit.Limiter;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.Receipts;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
import dk.samraad.web.ClientAddress;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Finds what a typed code stands for, and lets nobody try one after the other.
@Singleton
class LookUps {
    /// The field a code travels in.
    static final String CODE = "kode";
    private static final int WRONG_AT_ONCE = 20;
    private static final int WRONG_PER_MINUTE = 4;

    private final Receipts receipts;
    private final Shells shells;
    private final Templates templates;
    private final ClientAddress addresses;
    private final Limiter wrong;

    LookUps(Receipts receipts, Shells shells, Templates templates, ClientAddress addresses, InstantSource clock) {
        this.receipts = receipts;
        this.shells = shells;
        this.templates = templates;
        this.addresses = addresses;
        this.wrong = new Limiter(clock, WRONG_AT_ONCE, WRONG_PER_MINUTE);
    }

    /// @throws HttpStatusException 429 when too many codes that do not exist came from there
    Optional<FoundPage> find(HttpRequest<?> request, String typed) {
        var address = addresses.of(request);
        if (!wrong.allows(address)) throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "guessing");
        var shell = shells.of(request);
        var found = Code.read(typed, Receipts.LENGTH)
                .flatMap(code -> receipts.find(code, shell.language()).map(receipt -> new FoundPage(shell, code, receipt)));
        if (found.isEmpty()) wrong.take(address);
        return found;
    }

    /// Where a code is typed.
    JteModel ask(HttpRequest<?> request) {
        return templates.receiptLookUp(new LookUpPage(shells.of(request), FormErrors.none(), ""));
    }

    /// The same with what was typed, and what is wrong with it.
    HttpResponse<JteModel> notFound(HttpRequest<?> request, String typed) {
        var shell = shells.of(request);
        var message = PlainText.isBlank(typed) ? shell.t("receipt.missing")
                : receipts.knowsAll() ? shell.t("receipt.unknown") : shell.t("receipt.unknown-now");
        return HttpResponse.unprocessableEntity()
                .body(templates.receiptLookUp(new LookUpPage(shell, FormErrors.none().add(CODE, message), typed)));
    }
}
