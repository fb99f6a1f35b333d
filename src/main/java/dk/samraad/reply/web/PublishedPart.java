package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Publication;
import dk.samraad.hearing.web.PublicPart;
import dk.samraad.reply.PublicReplies;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The link from the hearing's page to its replies.
@Singleton
@Order(40)
class PublishedPart implements PublicPart {
    private final PublicReplies replies;

    PublishedPart(PublicReplies replies) {
        this.replies = replies;
    }

    @Override
    public Optional<Part> of(Shell shell, Hearing hearing, Instant now) {
        if (hearing.publication() == Publication.ONLY_IN_REPORT || !hearing.isPublic(now)
                || now.isBefore(hearing.opensAt())) return Optional.empty();
        var counts = replies.counts(hearing);
        if (counts.received() == 0) return Optional.of(new Part(shell.t("reply.part.title"), PublicRepliesPage.nobody(shell, hearing),
                List.of()));
        return Optional.of(new Part(shell.t("reply.part.title"), shell.t("reply.part.text", counts.received(), counts.published()),
                List.of(new Link(shell.t("reply.part.link"), ReplyAddresses.published(hearing), ""))));
    }
}
