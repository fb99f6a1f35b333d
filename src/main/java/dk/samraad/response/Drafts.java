package dk.samraad.response;

import dk.samraad.platform.signing.Signing;
import dk.samraad.platform.time.Danish;
import dk.samraad.privacy.Privacy;
import dk.samraad.receipt.Code;
import dk.samraad.web.PlainText;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Stop and continue later, from another device too. Nothing is kept until somebody asks for it; from then on each page
/// sent appends what stood on it.
@Singleton
public class Drafts {
    /// Longer than a receipt code: it opens what somebody wrote, not only that they wrote.
    public static final int LENGTH = 12;
    /// Days a draft nobody touches is kept.
    public static final int KEPT_DAYS = 30;
    private static final String PURPOSE = "response.resume";

    private final DraftRepository drafts;
    private final Signing signing;
    private final InstantSource clock;

    Drafts(DraftRepository drafts, Signing signing, InstantSource clock) {
        this.drafts = drafts;
        this.signing = signing;
        this.clock = clock;
    }

    /// @param page the one the person stood on
    public record Found(Sitting sitting, String page) {}

    /// The resume code of a submission: the same each time it is asked for, so a double click gives one draft.
    public Code codeFor(UUID submission) {
        return Code.of(signing.mac(PURPOSE, submission.toString()), LENGTH);
    }

    byte[] keyOf(UUID submission) {
        return codeFor(submission).hash();
    }

    /// Keeps some of what was typed.
    public void append(Sitting sitting, String page, Typed patch) {
        drafts.append(keyOf(sitting.submission()), sitting, page, PatchFormat.write(masked(patch)), Danish.dateOf(clock.instant()));
    }

    /// What was kept under a code. It counts as begun on the morning it was first kept: the minute is nowhere.
    public Optional<Found> find(Code code, long surveyId) {
        var patches = drafts.find(code.hash(), surveyId);
        if (patches.isEmpty()) return Optional.empty();
        var typed = new LinkedHashMap<String, List<String>>();
        for (var patch : patches) {
            PatchFormat.read(patch.patch()).forEach((field, values) -> {
                if (values.isEmpty()) typed.remove(field);
                else typed.put(field, values);
            });
        }
        var last = patches.getLast();
        var sitting = Sitting.begin(last.submission(), last.version(), Danish.startOf(patches.getFirst().savedOn()), last.language())
                .shownAt(clock.instant()).asResumable().with(new Typed(typed));
        return Optional.of(new Found(sitting, last.page()));
    }

    private static Map<String, List<String>> masked(Typed typed) {
        return typed.byField().entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                field -> field.getValue().stream().map(v -> Privacy.mask(PlainText.clean(v), Responses.NEVER_STORED).text()).toList(),
                (a, b) -> b, LinkedHashMap::new));
    }
}
