package dk.samraad.receipt.web;

import dk.samraad.receipt.LookUpAddress;
import dk.samraad.receipt.Receipts;
import dk.samraad.templates.Templates;
import dk.samraad.web.FormFields;
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
import org.jspecify.annotations.Nullable;

/// `/kvittering/tilbagetraekning`: asks once more, and takes the answer back. Sent again it is taken back still.
@Controller(LookUpAddress.PATH + "/tilbagetraekning")
@Produces(MediaType.TEXT_HTML)
class WithdrawalController {
    /// The button that means it.
    static final String SURE = "sikker";

    private final LookUps lookUps;
    private final Receipts receipts;
    private final Templates templates;

    WithdrawalController(LookUps lookUps, Receipts receipts, Templates templates) {
        this.lookUps = lookUps;
        this.receipts = receipts;
        this.templates = templates;
    }

    /// Typed by hand it has no code to ask about.
    @Get
    HttpResponse<JteModel> astray() {
        return HttpResponse.seeOther(URI.create(LookUpAddress.PATH));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> withdraw(HttpRequest<?> request, @Nullable @Body String body) {
        var fields = FormFields.of(request, body == null ? "" : body);
        var typed = fields.first(LookUps.CODE);
        var found = lookUps.find(request, typed);
        if (found.isEmpty()) return lookUps.notFound(request, typed);
        if (found.get().isWithdrawn()) return HttpResponse.ok(templates.receiptFound(found.get()));
        if (fields.first(SURE).isEmpty()) return HttpResponse.ok(templates.receiptWithdraw(found.get()));
        receipts.withdraw(found.get().code());
        var after = lookUps.find(request, typed);
        return after.isPresent() ? HttpResponse.ok(templates.receiptFound(after.get())) : lookUps.notFound(request, typed);
    }
}
