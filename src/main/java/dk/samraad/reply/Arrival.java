package dk.samraad.reply;

import java.time.Instant;

/// How and when a reply came.
///
/// @param enteredBy who typed or brought in what came otherwise; empty for the web
public record Arrival(Channel channel, Instant at, String enteredBy) {
    public static Arrival onTheWeb(Instant now) {
        return new Arrival(Channel.WEB, now, "");
    }
}
