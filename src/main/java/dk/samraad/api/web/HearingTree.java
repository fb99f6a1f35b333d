package dk.samraad.api.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Theme;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Enclosure;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A hearing as a tree to be written as JSON. What every field means stands in `api/openapi.yaml`, which a test holds the
/// answers against.
@Singleton
class HearingTree {
    private final Settings settings;

    HearingTree(Settings settings) {
        this.settings = settings;
    }

    /// As it stands in the list.
    ///
    /// @param replies how many can be read
    Map<String, Object> line(Hearing hearing, int replies, Instant now) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("slug", hearing.slug());
        tree.put("title", hearing.title());
        tree.put("process", hearing.processSlug());
        tree.put("state", word(Standing.of(hearing, now)));
        tree.put("opens", moment(hearing.opensAt()));
        tree.put("deadline", moment(hearing.closesAt().minusSeconds(1)));
        tree.put("lateUntil", hearing.lateDays() == 0 ? null : moment(hearing.lateUntil().minusSeconds(1)));
        tree.put("timeZone", Danish.ZONE.getId());
        tree.put("committee", orNull(hearing.committee()));
        tree.put("decisionOn", hearing.decisionOn().map(Object::toString).orElse(null));
        tree.put("publication", word(hearing.publication()));
        tree.put("publishedReplies", replies);
        tree.put("example", hearing.example());
        tree.put("page", settings.address(hearing.address()));
        tree.put("self", settings.address(ApiAddresses.of(hearing)));
        return tree;
    }

    Map<String, Object> whole(Hearing hearing, int replies, Instant now, Optional<Draft> draft, List<Theme> themes,
            List<Enclosure> enclosures, boolean changed) {
        var tree = line(hearing, replies, now);
        tree.put("summary", hearing.summary());
        tree.put("audience", orNull(hearing.terms().audience()));
        tree.put("caseNumber", orNull(hearing.caseNumber()));
        tree.put("contact", contact(hearing));
        tree.put("publicUntil", hearing.publicUntil().toString());
        tree.put("retainedUntil", hearing.retainedUntil().toString());
        tree.put("decision", orNull(hearing.decision()));
        tree.put("themes", themes.stream().map(HearingTree::theme).toList());
        tree.put("document", draft.map(HearingTree::document).orElse(null));
        tree.put("enclosures", enclosures.stream().map(enclosure -> enclosure(hearing, enclosure)).toList());
        tree.put("links", links(hearing, draft.isPresent(), changed));
        return tree;
    }

    private static Map<String, Object> contact(Hearing hearing) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("department", orNull(hearing.contact().department()));
        tree.put("name", orNull(hearing.contact().name()));
        tree.put("email", orNull(hearing.contact().email()));
        tree.put("phone", orNull(hearing.contact().phone()));
        return tree;
    }

    private static Map<String, Object> theme(Theme theme) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", theme.code());
        tree.put("title", theme.title());
        return tree;
    }

    private static Map<String, Object> document(Draft draft) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("version", draft.number());
        tree.put("sentOut", draft.sentOutAt().map(HearingTree::moment).orElse(null));
        tree.put("title", orNull(draft.title()));
        tree.put("sections", draft.sections().stream().map(HearingTree::section).toList());
        return tree;
    }

    private static Map<String, Object> section(Section section) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", section.number());
        tree.put("title", section.title());
        tree.put("chapter", orNull(section.chapter()));
        tree.put("theme", orNull(section.themeCode()));
        tree.put("easyRead", orNull(section.easyRead()));
        tree.put("paragraphs", section.paragraphs().stream().map(paragraph -> paragraph(section, paragraph)).toList());
        return tree;
    }

    private static Map<String, Object> paragraph(Section section, Paragraph paragraph) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", paragraph.code());
        tree.put("number", paragraph.number());
        tree.put("theme", orNull(section.themeOf(paragraph)));
        tree.put("text", paragraph.text());
        return tree;
    }

    private Map<String, Object> enclosure(Hearing hearing, Enclosure enclosure) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("title", enclosure.title());
        tree.put("name", enclosure.fileName());
        tree.put("mediaType", enclosure.mediaType());
        tree.put("bytes", enclosure.bytes());
        tree.put("address", settings.address(hearing.address() + "/bilag/" + enclosure.id()));
        return tree;
    }

    private Map<String, Object> links(Hearing hearing, boolean hasDocument, boolean changed) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("replies", settings.address(ApiAddresses.replies(hearing)));
        tree.put("document", hasDocument ? settings.address(hearing.address() + "/dokument") : null);
        tree.put("changes", changed ? settings.address(hearing.address() + "/aendringer") : null);
        tree.put("process", settings.address("/inddragelse/" + hearing.processSlug()));
        return tree;
    }

    /// `AFTER_APPROVAL` becomes `after-approval`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// With the offset Danish time had or has at that moment (RFC 3339).
    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(moment, Danish.ZONE).withNano(0));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
