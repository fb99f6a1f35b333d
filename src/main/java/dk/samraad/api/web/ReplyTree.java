package dk.samraad.api.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.PublicReply;
import dk.samraad.reply.Remark;
import dk.samraad.reply.web.ReplyAddresses;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reply as a tree to be written as JSON: made from the record the pages draw, and no other.
@Singleton
class ReplyTree {
    private final Settings settings;

    ReplyTree(Settings settings) {
        this.settings = settings;
    }

    Map<String, Object> of(Hearing hearing, PublicReply reply) {
        var address = settings.address(ReplyAddresses.published(hearing, reply.reference()));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", reply.reference());
        tree.put("class", HearingTree.word(reply.speaksAs()));
        tree.put("kind", HearingTree.word(reply.speaksAs()));
        tree.put("name", orNull(reply.personShown()));
        tree.put("organisation", orNull(reply.organisationShown()));
        tree.put("receivedOn", Danish.dateOf(reply.receivedAt()).toString());
        tree.put("late", reply.late());
        tree.put("comments", reply.comments().stream().map(ReplyTree::comment).toList());
        tree.put("files", reply.files().stream().filter(file -> !file.isWords()).map(file -> file(reply, file, address)).toList());
        tree.put("fileWords", reply.files().stream().filter(PublicReply.PublicFile::isWords).map(ReplyTree::words).toList());
        tree.put("page", address);
        return tree;
    }

    private static Map<String, Object> comment(Remark comment) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("paragraph", orNull(comment.code()));
        tree.put("text", comment.text());
        return tree;
    }

    private static Map<String, Object> words(PublicReply.PublicFile file) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", file.position());
        tree.put("text", file.words());
        return tree;
    }

    private static Map<String, Object> file(PublicReply reply, PublicReply.PublicFile file, String address) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", file.name(reply.reference()));
        tree.put("mediaType", file.mediaType());
        tree.put("bytes", file.size());
        tree.put("address", address + "/bilag/" + file.position());
        return tree;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
