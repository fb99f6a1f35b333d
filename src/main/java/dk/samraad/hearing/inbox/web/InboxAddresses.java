package dk.samraad.hearing.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.inbox.InboxFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/// The addresses of this nook.
final class InboxAddresses {
    static final String ROOT = "/medarbejder/hoeringer/{slug}/svar";

    private InboxAddresses() {}

    static String hearing(Hearing hearing) {
        return "/medarbejder/hoeringer/" + hearing.slug();
    }

    static String list(Hearing hearing) {
        return hearing(hearing) + "/svar";
    }

    static String list(Hearing hearing, InboxFilter filter) {
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
        return list(hearing) + (text.isEmpty() ? "" : "?" + text);
    }

    static String sheets(Hearing hearing) {
        return list(hearing) + "/regneark";
    }

    static String groups(Hearing hearing) {
        return list(hearing) + "/ens";
    }

    static String one(Hearing hearing, String reference) {
        return list(hearing) + "/" + reference;
    }
}
