package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.error.NotFound;
import dk.samraad.privacy.Passage;
import dk.samraad.reply.Decisions;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What staff hide in the words of a reply is hidden in its files too: a file that was public as it is would tell it on. What they show
/// again in a file stays shown there.
@Singleton
class HiddenInFiles {
    private static final int SHORTEST = 3;

    private final InboxQueries queries;
    private final Decisions store;
    private final InstantSource clock;

    HiddenInFiles(InboxQueries queries, Decisions store, InstantSource clock) {
        this.queries = queries;
        this.store = store;
        this.clock = clock;
    }

    private record Hidden(String words, StaffReply.Mask mask) {}

    /// Within the transaction of whoever hides, or decides about a file.
    void follow(Hearing hearing, String reference) {
        var reply = queries.one(hearing.id(), reference).orElseThrow(NotFound::new);
        var hidden = reply.parts().stream().flatMap(part -> part.masks().stream().filter(mask -> !mask.isLifted())
                .map(mask -> new Hidden(part.original().substring(mask.starts(), mask.ends()), mask)))
                .filter(one -> one.words().strip().length() >= SHORTEST).toList();
        if (hidden.isEmpty()) return;
        for (var file : reply.files()) if (file.words().isPresent()) follow(file, hidden);
        for (var file : queries.one(hearing.id(), reference).orElseThrow(NotFound::new).files()) {
            if (file.areWordsPublic()) store.publishWords(file.id(), file.publicText(), "", clock.instant());
        }
    }

    private void follow(StaffReply.File file, List<Hidden> hidden) {
        var text = file.words().orElseThrow().words();
        var covered = new ArrayList<>(file.masks().stream().map(mask -> new Passage(mask.starts(), mask.ends(), mask.kind())).toList());
        for (var one : hidden) {
            var said = inAnyLine(one.words()).matcher(text);
            while (said.find()) {
                var passage = new Passage(said.start(), said.end(), one.mask().kind());
                if (covered.stream().anyMatch(other -> other.start() < passage.end() && passage.start() < other.end())) continue;
                covered.add(passage);
                store.maskFile(file.id(), passage, one.mask().reason(), one.mask().madeBy(), clock.instant());
                store.hideFile(file.id());
            }
        }
    }

    /// Lines of a file break elsewhere than those of the reply.
    private static Pattern inAnyLine(String words) {
        var typed = Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00a0]+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + typed + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
