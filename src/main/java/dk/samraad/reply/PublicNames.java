package dk.samraad.reply;

import dk.samraad.hearing.Hearing;
import dk.samraad.privacy.KnownNames;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Section;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The names that everybody can read in a hearing and its document: a reply that names them tells nothing. What was sent out
/// never changes, so it is read once.
@Singleton
public class PublicNames {
    private static final int MOST = 50;
    private final Drafts drafts;
    private final Map<Key, KnownNames> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, KnownNames> eldest) {
            return size() > MOST;
        }
    });

    PublicNames(Drafts drafts) {
        this.drafts = drafts;
    }

    private record Key(long hearing, long revision, long version) {}

    /// @param version what was in hearing when the reply was begun
    public KnownNames of(Hearing hearing, Optional<Long> version) {
        var key = new Key(hearing.id(), hearing.revision(), version.orElse(0L));
        var known = kept.get(key);
        return known != null ? known : of(hearing, drafts.inHearing(hearing.id()), key);
    }

    private KnownNames of(Hearing hearing, Optional<Draft> draft, Key key) {
        var terms = hearing.terms();
        var sections = draft.map(Draft::sections).orElse(List.of());
        var titles = Stream.concat(Stream.of(terms.title(), terms.committee()), sections.stream().map(Section::title)).toList();
        var texts = Stream.concat(Stream.of(terms.summary(), terms.audience()), sections.stream().flatMap(PublicNames::texts)).toList();
        var names = KnownNames.of(titles, texts);
        kept.put(key, names);
        return names;
    }

    private static Stream<String> texts(Section section) {
        return Stream.concat(Stream.of(section.easyRead()), section.paragraphs().stream().map(paragraph -> paragraph.text()));
    }
}
