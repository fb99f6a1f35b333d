package dk.samraad.response.web;

import dk.samraad.platform.signing.SignedTokens;
import dk.samraad.response.Mode;
import dk.samraad.response.Responses;
import dk.samraad.response.Sending;
import dk.samraad.response.Submission;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/// Sends what somebody filled in, and says what became of it.
@Singleton
class Sends {
    static final String PURPOSE = "response.sent";
    /// How long the receipt page can be shown again; the code leads there for ever after.
    private static final Duration SHOWN = Duration.ofHours(24);
    private static final Duration SHOWN_ON_TABLET = Duration.ofSeconds(60);

    private final Responses responses;
    private final Pages pages;
    private final Guard guard;
    private final SignedTokens tokens;
    private final InstantSource clock;

    Sends(Responses responses, Pages pages, Guard guard, SignedTokens tokens, InstantSource clock) {
        this.responses = responses;
        this.pages = pages;
        this.guard = guard;
        this.tokens = tokens;
        this.clock = clock;
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
        return switch (responses.send(walk.survey(), submission)) {
            case Sending.Received received -> toReceipt(walk, false);
            case Sending.Different different -> toReceipt(walk, true);
            case Sending.Withdrawn withdrawn -> pages.withdrawn(request, walk);
            case Sending.NotOpen notOpen -> pages.check(request, walk);
        };
    }

    /// The address holds no code: on a tablet the next person can go back to it.
    private HttpResponse<JteModel> toReceipt(Walk walk, boolean different) {
        var sitting = walk.sitting();
        var shown = sitting.mode() == Mode.TABLET ? SHOWN_ON_TABLET : SHOWN;
        var payload = String.join("|", sitting.submission().toString(), different ? "1" : "0", sitting.language(), sitting.tablet());
        return HttpResponse.seeOther(URI.create(Addresses.sent(walk.survey(), tokens.issue(PURPOSE, payload, clock.instant().plus(shown)))));
    }
}
