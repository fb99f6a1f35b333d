package dk.samraad.inbox.web;

import dk.samraad.inbox.InboxFilter;
import dk.samraad.inbox.Timeliness;
import dk.samraad.reply.PublicState;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.PlainText;
import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An [InboxFilter] as the query of an address, there and back.
final class FilterQuery {
    private static final int LONGEST = 200;

    private FilterQuery() {}

    static InboxFilter read(HttpParameters typed) {
        var page = text(typed, "side");
        return new InboxFilter(text(typed, "ord"), chosen(Timeliness.values(), text(typed, "frist")),
                chosen(SpeaksAs.values(), text(typed, "som")), text(typed, "tema"),
                text(typed, "hos"), chosen(PublicState.values(), text(typed, "tilstand")), !text(typed, "ens").isEmpty(),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    private static String text(HttpParameters typed, String name) {
        var value = typed.get(name);
        return value == null ? "" : PlainText.clean(value.substring(0, Math.min(value.length(), LONGEST)));
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /// With its question mark; empty when everything is looked at.
    static String write(InboxFilter filter) {
        var query = new LinkedHashMap<String, String>();
        query.put("ord", filter.words());
        query.put("frist", filter.timeliness().map(Enum::name).orElse(""));
        query.put("som", filter.speaksAs().map(Enum::name).orElse(""));
        query.put("tema", filter.theme());
        query.put("hos", filter.assigned());
        query.put("tilstand", filter.state().map(Enum::name).orElse(""));
        query.put("ens", filter.alike() ? "ja" : "");
        query.put("side", filter.page() == 1 ? "" : String.valueOf(filter.page()));
        var text = query.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }
}
