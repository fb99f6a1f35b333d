package dk.samraad.api.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.PublishedList;
import dk.samraad.platform.error.BadParameter;
import dk.samraad.platform.error.Gone;
import dk.samraad.platform.json.Json;
import dk.samraad.platform.settings.Settings;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Enclosures;
import dk.samraad.reply.PublicReplies;
import dk.samraad.reply.PublicReply;
import dk.samraad.web.Revalidated;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Published hearings and their published replies for other programs: read only, and nothing that the pages do not show.
@Controller("/api/v1/hearings")
@Produces(MediaType.APPLICATION_JSON)
class HearingApiController {
    private static final int REPLIES = 50;
    private static final int MOST_REPLIES = 100;

    private final Hearings hearings;
    private final Drafts drafts;
    private final Enclosures enclosures;
    private final PublicReplies replies;
    private final HearingTree hearingTree;
    private final ReplyTree replyTree;
    private final Settings settings;
    private final InstantSource clock;

    HearingApiController(
            Hearings hearings, Drafts drafts, Enclosures enclosures, PublicReplies replies, HearingTree hearingTree, ReplyTree replyTree,
            Settings settings,
            InstantSource clock) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.enclosures = enclosures;
        this.replies = replies;
        this.hearingTree = hearingTree;
        this.replyTree = replyTree;
        this.settings = settings;
        this.clock = clock;
    }

    @Get
    HttpResponse<byte[]> list(HttpRequest<?> request, @QueryValue("page") @Nullable String page) {
        var list = hearings.allPublished(page == null ? 1 : number("page", page, 100_000));
        if (list.page() > list.pages()) throw new BadParameter("page");
        var counts = replies.published(list.hearings().stream().map(Hearing::id).toList());
        var now = clock.instant();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("hearings", list.hearings().stream().map(hearing -> hearingTree.line(hearing, counts.getOrDefault(hearing.id(), 0), now))
                .toList());
        tree.put("number", list.number());
        tree.put("page", list.page());
        tree.put("pages", list.pages());
        tree.put("next", next(list));
        return answer(request, tree);
    }

    private @Nullable String next(PublishedList list) {
        return list.page() == list.pages() ? null : settings.address(ApiAddresses.ALL + "?page=" + (list.page() + 1));
    }

    @Get("/{slug}")
    HttpResponse<byte[]> one(HttpRequest<?> request, String slug) {
        var hearing = published(slug);
        var changed = hearing.state() == HearingState.DECIDED && drafts.finalOf(hearing.id()).isPresent();
        var number = replies.published(List.of(hearing.id())).getOrDefault(hearing.id(), 0);
        return answer(request, hearingTree.whole(
                hearing, number, clock.instant(), drafts.inHearing(hearing.id()), drafts.themesFor(hearing),
                enclosures.of(hearing.id()), changed));
    }

    /// A page at a time: go on at `next` until it is null. What comes meanwhile moves nothing.
    @Get("/{slug}/replies")
    HttpResponse<byte[]> replies(HttpRequest<?> request, String slug, @QueryValue("after") @Nullable String after,
            @QueryValue("size") @Nullable String size) {
        var hearing = published(slug);
        if (after != null && !after.matches("[op]-[0-9]{3,9}")) throw new BadParameter("after");
        var most = size == null ? REPLIES : number("size", size, MOST_REPLIES);
        var slice = replies.after(hearing, after == null ? "" : after, most);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("hearing", settings.address(ApiAddresses.of(hearing)));
        tree.put("replies", slice.replies().stream().map(reply -> replyTree.of(hearing, reply)).toList());
        tree.put("next", next(hearing, slice, most));
        return answer(request, tree);
    }

    private @Nullable String next(Hearing hearing, PublicReply.Slice slice, int most) {
        return slice.after().isEmpty() ? null : settings.address(ApiAddresses.replies(hearing) + "?after=" + slice.after()
                + "&size=" + most);
    }

    private Hearing published(String slug) {
        var hearing = hearings.published(slug);
        if (hearing.state() == HearingState.WITHDRAWN) throw new Gone();
        return hearing;
    }

    private static int number(String name, String text, int most) {
        if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > most) throw new BadParameter(name);
        return Integer.parseInt(text);
    }

    private static HttpResponse<byte[]> answer(HttpRequest<?> request, Map<String, Object> tree) {
        return Revalidated.answer(request, Json.write(tree).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
    }
}
