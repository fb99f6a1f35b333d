package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Publication;
import dk.samraad.reply.PublicReplies;
import dk.samraad.reply.PublicReply;
import dk.samraad.reply.Remark;
import dk.samraad.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The replies everybody can read, a page at a time.
///
/// @param words that were searched for; empty for none
public record PublicRepliesPage(Shell shell, Hearing hearing, PublicReply.Listing listing, String words, PublicReplies.Counts counts) {
    private static final int LETTERS_SHOWN = 300;

    public String address() {
        return ReplyAddresses.published(hearing);
    }

    public String address(PublicReply reply) {
        return ReplyAddresses.published(hearing, reply.reference());
    }

    public String address(int page) {
        return address() + "?side=" + page + (words.isEmpty() ? "" : "&ord=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    public boolean isOnlyInReport() {
        return hearing.publication() == Publication.ONLY_IN_REPORT;
    }

    public String sender(PublicReply reply) {
        return sender(shell, reply);
    }

    static String sender(Shell shell, PublicReply reply) {
        var person = reply.personShown();
        var organisation = reply.organisationShown();
        if (person.isEmpty()) return organisation.isEmpty() ? shell.t("reply.name-protected") : organisation;
        return organisation.isEmpty() ? person : person + ", " + organisation;
    }

    /// The beginning of the first text.
    public String beginning(PublicReply reply) {
        var text = reply.comments().stream().map(Remark::text).findFirst().orElse("");
        if (text.length() <= LETTERS_SHOWN) return text;
        var cut = text.lastIndexOf(' ', LETTERS_SHOWN);
        return text.substring(0, cut < 100 ? LETTERS_SHOWN : cut) + " …";
    }

    public String day(PublicReply reply) {
        return ReplyText.day(shell, reply.receivedAt());
    }
}
