package dk.samraad.api.web;

import dk.samraad.api.web.AtomFeed.Entry;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.settings.Settings;
import dk.samraad.process.Involvement;
import dk.samraad.process.Processes;
import dk.samraad.proposal.Drafts;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.web.Revalidated;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.stream.Collectors;

/// `/feed/hoeringer.atom`: the hearings that opened last, in Danish, for feed readers. An entry's address and id never change.
@Controller("/feed/hoeringer.atom")
class FeedController {
    static final String TYPE = "application/atom+xml";
    private static final int MOST = 50;
    private static final Messages MESSAGES = Messages.in(Language.DA);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Language.DA.locale());

    private final Hearings hearings;
    private final Drafts drafts;
    private final Processes processes;
    private final Settings settings;

    FeedController(Hearings hearings, Drafts drafts, Processes processes, Settings settings) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.processes = processes;
        this.settings = settings;
    }

    @Get
    @Produces(TYPE)
    HttpResponse<byte[]> show(HttpRequest<?> request) {
        var opened = hearings.lastOpened(MOST);
        var sentOut = drafts.firstSentOut(opened.stream().map(Hearing::id).toList());
        var authorities = processes.all().stream().collect(Collectors.toMap(Involvement::slug, Involvement::authority));
        var entries = opened.stream()
                .map(hearing -> entry(hearing, sentOut.getOrDefault(hearing.id(), hearing.opensAt()),
                        authorities.getOrDefault(hearing.processSlug(), hearing.committee())))
                .sorted(Comparator.comparing(Entry::at).reversed()).toList();
        var feed = new AtomFeed(id("feed"), MESSAGES.t("hearing.feed.title"), settings.address("/feed/hoeringer.atom"),
                settings.address("/"), entries);
        return Revalidated.answer(request, feed.write(), TYPE + "; charset=utf-8");
    }

    /// It is new when it can be answered: on its first day, or later where it was sent out later.
    private Entry entry(Hearing hearing, Instant sentOut, String authority) {
        var at = sentOut.isAfter(hearing.opensAt()) ? sentOut : hearing.opensAt();
        var until = MESSAGES.t("hearing.feed.until", hearing.deadline().format(DAY));
        var example = hearing.example() ? MESSAGES.t("hearing.feed.example") + " " : "";
        return new Entry(id("hoering/" + hearing.slug()), hearing.title(), settings.address(hearing.address()), at, authority, example
                + hearing.summary() + "\n\n" + until);
    }

    /// A tag URI (RFC 4151): it names, and leads nowhere.
    private String id(String what) {
        var host = settings.baseUrl().getHost();
        return "tag:" + (host == null ? "localhost" : host) + ",2026:" + what;
    }
}
