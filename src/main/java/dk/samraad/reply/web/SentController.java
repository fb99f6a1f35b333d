package dk.samraad.reply.web;

import dk.samraad.receipt.LookUpAddress;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;

/// `/h/{slug}/skriv/tak/{token}`: where receipts of earlier releases stood. Nothing is read of it; the code is asked for.
@Controller("/h/{slug}/skriv/tak/{token}")
class SentController {
    @Get
    HttpResponse<?> show() {
        return HttpResponse.seeOther(URI.create(LookUpAddress.PATH));
    }
}
