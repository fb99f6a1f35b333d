package dk.samraad.hearing.reply.web;

import dk.samraad.hearing.reply.Replies;
import dk.samraad.hearing.reply.Sending;
import dk.samraad.platform.signing.SignedTokens;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/// Sends a reply, and says what became of it.
@Singleton
class Sends {
    static final String PURPOSE = "hearing.sent";
    /// How long the receipt page can be shown again; the code leads there for ever after.
    private static final Duration SHOWN = Duration.ofHours(24);

    private final Replies replies;
    private final Pages pages;
    private final Guard guard;
    private final SignedTokens tokens;
    private final InstantSource clock;

    Sends(Replies replies, Pages pages, Guard guard, SignedTokens tokens, InstantSource clock) {
        this.replies = replies;
        this.pages = pages;
        this.guard = guard;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// The receipt of what was acknowledged is given again whatever the clock says; everything else asks the rules.
    HttpResponse<JteModel> send(HttpRequest<?> request, Way way, FormFields fields) {
        if (pages.firstFaulty(way).isPresent()) return pages.checkOrFirstFaulty(request, way);
        var asked = fields.byName().containsKey("_bekraeft");
        var suspect = guard.suspects(request, way.unsent().begun(), fields);
        if (suspect && fields.first(Guard.HUMAN).isEmpty()) return pages.human(request, way, asked);
        return switch (replies.send(way.hearing(), way.unsent().toReply())) {
            case Sending.Received(var code, var late) -> toReceipt(way, late ? "L" : "0");
            case Sending.Different different -> toReceipt(way, "D");
            case Sending.Withdrawn withdrawn -> pages.withdrawn(request, way);
            case Sending.NotTaken notTaken -> pages.tooLate(request, way);
        };
    }

    private HttpResponse<JteModel> toReceipt(Way way, String how) {
        var payload = String.join("|", way.unsent().submission().toString(), how, way.unsent().language());
        return HttpResponse.seeOther(URI.create(ReplyAddresses.sent(way.hearing(), tokens.issue(PURPOSE, payload, clock.instant().plus(SHOWN)))));
    }
}
