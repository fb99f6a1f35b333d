package dk.samraad.response;

import dk.samraad.platform.signing.SealingKey;
import dk.samraad.platform.signing.Signing;
import dk.samraad.platform.time.Danish;
import dk.samraad.privacy.Privacy;
import dk.samraad.receipt.Code;
import dk.samraad.survey.Surveys;
import dk.samraad.text.PlainText;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Stop and continue later, from another device too. Nothing is kept until somebody asks for it; from then on each page
/// sent appends what stood on it, sealed under a key that the resume code makes: the database alone cannot read it.
@Singleton
public class Drafts {
    /// Longer than a receipt code: it opens what somebody wrote, not only that they wrote.
    public static final int LENGTH = 12;
    /// Days a draft nobody touches is kept.
    public static final int KEPT_DAYS = 30;
    private static final String PURPOSE = "response.resume";
    private static final String FOUND_BY = "response.draft";
    private static final String SALT = "response.draft-salt";

    private final DraftRepository drafts;
    private final Signing signing;
    private final Hashing hashing;
    private final Surveys surveys;
    private final InstantSource clock;

    Drafts(DraftRepository drafts, Signing signing, Hashing hashing, Surveys surveys, InstantSource clock) {
        this.drafts = drafts;
        this.signing = signing;
        this.hashing = hashing;
        this.surveys = surveys;
        this.clock = clock;
    }

    /// @param page the one the person stood on
    public record Found(Sitting sitting, String page) {}

    /// What a draft is found by.
    ///
    /// @param plain SHA-256 of the code: a draft from before drafts were sealed
    record Keys(byte[] sealed, byte[] plain) {}

    /// The resume code of a submission: the same each time it is asked for, so a double click gives one draft.
    public Code codeFor(UUID submission) {
        return Code.of(signing.mac(PURPOSE, submission.toString()), LENGTH);
    }

    Keys keysOf(UUID submission) {
        return keysOf(codeFor(submission));
    }

    private Keys keysOf(Code code) {
        return new Keys(signing.mac(FOUND_BY, code.value()), code.hash());
    }

    /// Keeps some of what was typed.
    ///
    /// @return false when nothing was kept, because the answers were sent meanwhile
    public boolean append(Sitting sitting, String page, Typed typed) {
        var code = codeFor(sitting.submission());
        var key = keysOf(code).sealed();
        var today = Danish.dateOf(clock.instant());
        var patch = new Patch(sitting.version(), sitting.submission(), sitting.language(), page, masked(typed), today);
        var filled = Filling.fill(Filling.ample(surveys.version(sitting.version()).definition()), patch::write);
        return drafts.append(key, sealing(code).seal(filled, key), today, hashing.of(sitting.submission()));
    }

    /// What was kept under a code. It counts as begun on the morning it was first kept: the minute is nowhere.
    public Optional<Found> find(Code code, long surveyId) {
        var patches = patches(code).filter(patch -> surveys.version(patch.version()).surveyId() == surveyId).toList();
        if (patches.isEmpty()) return Optional.empty();
        var typed = new LinkedHashMap<String, List<String>>();
        for (var patch : patches) {
            patch.fields().forEach((field, values) -> {
                if (values.isEmpty()) typed.remove(field);
                else typed.put(field, values);
            });
        }
        var last = patches.getLast();
        var sitting = Sitting.begin(last.submission(), last.version(), Danish.startOf(patches.getFirst().savedOn()), last.language())
                .shownAt(clock.instant()).asResumable().with(new Typed(typed));
        return Optional.of(new Found(sitting, last.page()));
    }

    private Stream<Patch> patches(Code code) {
        var keys = keysOf(code);
        var sealing = sealing(code);
        return Stream.concat(
                drafts.findPlain(keys.plain()).stream().map(Patch::of),
                drafts.find(keys.sealed()).stream().flatMap(row -> sealing.open(row.sealed(), keys.sealed()).stream()
                        .map(filled -> Filling.read(filled, in -> Patch.read(in, row.savedOn())))));
    }

    /// The signing key salts it, so that a database without that key gives nobody codes to try.
    private SealingKey sealing(Code code) {
        return SealingKey.of(code.value().getBytes(StandardCharsets.US_ASCII), signing.mac(SALT, ""), FOUND_BY);
    }

    private static Map<String, List<String>> masked(Typed typed) {
        return typed.byField().entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                field -> field.getValue().stream().map(v -> Privacy.mask(PlainText.clean(v), Responses.NEVER_STORED).text()).toList(),
                (a, b) -> b, LinkedHashMap::new));
    }
}
