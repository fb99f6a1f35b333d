package dk.samraad.response.web;

import dk.samraad.receipt.Code;
import dk.samraad.response.Responses;
import dk.samraad.response.Sending;
import dk.samraad.response.Submission;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Sends what somebody filled in, and says what became of it.
@Singleton
class Sends {
    private final Responses responses;
    private final Pages pages;
    private final Guard guard;
    private final Receipted receipted;
    private final Tablets tablets;

    Sends(Responses responses, Pages pages, Guard guard, Receipted receipted, Tablets tablets) {
        this.responses = responses;
        this.pages = pages;
        this.guard = guard;
        this.receipted = receipted;
        this.tablets = tablets;
    }

    HttpResponse<JteModel> send(HttpRequest<?> request, Walk walk, FormFields fields) {
        var faulty = walk.firstFaulty();
        if (faulty.isPresent()) return pages.faulty(request, walk, faulty.get());
        var asked = fields.byName().containsKey("_bekraeft");
        var suspect = guard.suspects(request, walk.sitting().begun(), fields);
        if (suspect && fields.first(Names.HUMAN).isEmpty()) return pages.human(request, walk, asked);
        var sitting = walk.sitting();
        var submission = new Submission(sitting.submission(), sitting.version(), sitting.begun(), sitting.mode(), sitting.placeIfAny(),
                sitting.language(), walk.filled().journey().answers());
        return answer(request, walk, responses.send(walk.survey(), submission));
    }

    private HttpResponse<JteModel> answer(HttpRequest<?> request, Walk walk, Sending sending) {
        return switch (sending) {
            case Sending.Received(var code) -> receipt(request, walk, code, false);
            case Sending.Different(var code) -> receipt(request, walk, code, true);
            case Sending.Withdrawn withdrawn -> pages.withdrawn(request, walk);
            case Sending.NotOpen notOpen -> pages.check(request, walk);
        };
    }

    /// What became of it, when it was sent from another device.
    Optional<HttpResponse<JteModel>> already(HttpRequest<?> request, Walk walk) {
        return responses.sent(walk.sitting().submission()).map(sending -> answer(request, walk, sending));
    }

    /// The receipt is the answer itself: sent again, by a reload or a retry, it is given again.
    private HttpResponse<JteModel> receipt(HttpRequest<?> request, Walk walk, Code code, boolean different) {
        tablets.sent(walk.sitting());
        return receipted.show(request, walk, code, different);
    }
}
