package dk.samraad.journey;

import dk.samraad.reply.Unsent;
import dk.samraad.response.Mode;
import dk.samraad.response.Sitting;
import dk.samraad.response.Typed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// What the forms held whose bytes stand in `src/test/resources/sealed`: made by the release before their fields had names, and packed
/// by it; the test signs them.
final class EarlierForms {
    private static final UUID SUBMISSION = UUID.fromString("f0a1b2c3-d4e5-4678-9abc-def012345678");
    private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");

    static final Sitting SITTING = sitting();
    static final Unsent UNSENT = unsent();

    private EarlierForms() {}

    private static Sitting sitting() {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("ryger", List.of("nej"));
        typed.put("oensker", List.of("stier", "ro"));
        typed.put("mere", List.of("Bænke 🪑 ved søen\nog læ"));
        return new Sitting(SUBMISSION, 1, BEGUN, BEGUN.plusSeconds(90), Mode.TABLET, "Biblioteket", "hemmelig", "da", true, true,
                new Typed(typed));
    }

    private static Unsent unsent() {
        var comments = new LinkedHashMap<String, String>();
        comments.put("p-1-2", "Lys på stierne 🚲");
        comments.put("p-1-1", "");
        return new Unsent(SUBMISSION, 1, 1, BEGUN, "en", "Enig\ni det hele", comments, "Anna Prøve", "ORGANISATION", "Cykelklubben",
                "anna@fjordby.example", true, true, true, "ar");
    }
}
