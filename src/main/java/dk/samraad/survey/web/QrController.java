package dk.samraad.survey.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.survey.Surveys;
import dk.samraad.web.QrCode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// The survey's address as a QR code to put on a poster: a drawing that stays sharp at any size.
@Controller(SurveyEntry.ADDRESS + "/{slug}/qr.svg")
class QrController {
    private final Surveys surveys;
    private final Settings settings;

    QrController(Surveys surveys, Settings settings) {
        this.surveys = surveys;
        this.settings = settings;
    }

    @Get
    @Produces("image/svg+xml")
    HttpResponse<String> show(String slug) {
        var address = settings.address(surveys.bySlug(slug).address());
        return HttpResponse.ok(QrCode.drawing(address, address))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"qr-" + slug + ".svg\"");
    }
}
