package dk.samraad.receipt.web;

import dk.samraad.receipt.Code;
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

/// `/kvittering`: is it in, and what became of it. A code comes in the body of a request and in no other way, so that no
/// log of addresses leads from whoever asks to what they sent.
@Controller(LookUpAddress.PATH)
@Produces(MediaType.TEXT_HTML)
class ReceiptController {
    private final LookUps lookUps;
    private final Templates templates;

    ReceiptController(LookUps lookUps, Templates templates) {
        this.lookUps = lookUps;
        this.templates = templates;
    }

    @Get
    HttpResponse<JteModel> ask(HttpRequest<?> request) {
        return HttpResponse.ok(lookUps.ask(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<JteModel> lookUp(HttpRequest<?> request, @Nullable @Body String body) {
        var typed = FormFields.of(request, body == null ? "" : body).first(LookUps.CODE);
        var found = lookUps.find(request, typed);
        return found.isPresent() ? HttpResponse.ok(templates.receiptFound(found.get())) : lookUps.notFound(request, typed);
    }

    /// Addresses of earlier releases stand on paper and in mails. Nothing is looked up by them: the code goes behind `#`, and
    /// the person finds the answer with one press less than by typing.
    @Get("/{code}")
    HttpResponse<JteModel> printed(String code) {
        return HttpResponse.seeOther(URI.create(Code.read(code, Receipts.LENGTH).map(LookUpAddress::of).orElse(LookUpAddress.PATH)));
    }

    @Get("/{code}/tilbagetraekning")
    HttpResponse<JteModel> printedWithdrawal(String code) {
        return printed(code);
    }
}
