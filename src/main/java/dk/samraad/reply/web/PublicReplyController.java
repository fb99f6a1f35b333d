package dk.samraad.reply.web;

import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Publication;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.PublicReplies;
import dk.samraad.templates.Templates;
import dk.samraad.text.PlainText;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/h/{slug}/svar`: the replies everybody can read.
@Controller("/h/{slug}/svar")
@Produces(MediaType.TEXT_HTML)
class PublicReplyController {
    private static final int LONGEST_SEARCH = 200;

    private final Hearings hearings;
    private final Drafts drafts;
    private final PublicReplies replies;
    private final List<Answers> answers;
    private final Shells shells;
    private final Templates templates;

    PublicReplyController(Hearings hearings, Drafts drafts, PublicReplies replies, List<Answers> answers, Shells shells,
            Templates templates) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.replies = replies;
        this.answers = answers;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel list(HttpRequest<?> request, String slug, @QueryValue("ord") @Nullable String words,
            @QueryValue("side") @Nullable String page) {
        var hearing = hearings.published(slug);
        var typed = words == null ? "" : PlainText.clean(words.substring(0, Math.min(words.length(), LONGEST_SEARCH)));
        var listing = replies.list(hearing, typed, page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
        return templates.replyPublished(new PublicRepliesPage(shells.of(request), hearing, listing, typed, replies.counts(hearing)));
    }

    @Get("/{reference:[op]-[0-9]+}")
    JteModel one(HttpRequest<?> request, String slug, String reference) {
        var hearing = hearings.published(slug);
        var shell = shells.of(request);
        var reply = replies.one(hearing, reference);
        var said = answers.stream().flatMap(all -> all.to(shell, hearing, reference).stream()).toList();
        return templates.replyOne(new PublicReplyPage(shell, hearing, drafts.inHearing(hearing.id()), reply, said));
    }

    /// As a file to save, never to be run by the page: whatever is in it came from outside.
    @Get("/{reference:[op]-[0-9]+}/bilag/{number:[0-9]+}")
    HttpResponse<byte[]> file(String slug, String reference, String number) {
        var hearing = hearings.published(slug);
        if (hearing.publication() == Publication.ONLY_IN_REPORT || number.length() > 1) throw new NotFound();
        var file = replies.file(hearing, reference, Integer.parseInt(number));
        return HttpResponse.ok(file.bytes())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
    }
}
