package dk.samraad.reply;

import dk.samraad.text.PlainText;
import dk.samraad.text.TextLanguage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/// Somebody writing a reply, so far. It is kept by nobody but the page itself: it travels in a hidden field, sealed (see
/// [Unsents]). Only files wait on the server, under the submission.
///
/// @param submission drawn when the first page was shown; makes sending twice the same as once
/// @param version of the document they were shown; 0 for none
/// @param begun when the first page was shown; survives every error page
/// @param general the reply to the whole
/// @param comments by code of the paragraph, in the order they were opened; a text may be empty
/// @param speaksAs name of a [SpeaksAs]; empty until chosen
/// @param writtenIn the language the reply is written in, BCP 47; empty until chosen
/// @param checking came from the check page to change something, and goes back there
public record Unsent(
        UUID submission, long hearing, long version, Instant begun, String language, String general, Map<String, String> comments,
        String name, String speaksAs, String organisation, String email, boolean wantsNews, boolean isProtected, boolean checking,
                String writtenIn) {

    public static final int MOST_CHARACTERS = 20_000;
    public static final int MOST_IN_ALL = 60_000;
    public static final int MOST_OF_A_NAME = 200;

    public Unsent {
        comments = new LinkedHashMap<>(comments);
    }

    public static Unsent begin(UUID submission, long hearing, long version, Instant now, String language) {
        return new Unsent(submission, hearing, version, now, language, "", Map.of(), "", "", "", "", false, false, false, "");
    }

    public Unsent writing(String newGeneral, SequencedMap<String, String> newComments) {
        return new Unsent(submission, hearing, version, begun, language, newGeneral, newComments, name, speaksAs, organisation, email,
                wantsNews, isProtected, checking, writtenIn);
    }

    public Unsent general(String text) {
        return writing(text, new LinkedHashMap<>(comments));
    }

    public Unsent from(String newName, String newSpeaksAs, String newOrganisation, String newEmail, boolean news, boolean protectedName) {
        return new Unsent(submission, hearing, version, begun, language, general, comments, newName, newSpeaksAs, newOrganisation,
                newEmail, news, protectedName, checking, writtenIn);
    }

    public Unsent checking(boolean yes) {
        return new Unsent(submission, hearing, version, begun, language, general, comments, name, speaksAs, organisation, email,
                wantsNews, isProtected, yes, writtenIn);
    }

    /// @param tag BCP 47; one that is not offered is no choice
    public Unsent writtenIn(String tag) {
        return new Unsent(submission, hearing, version, begun, language, general, comments, name, speaksAs, organisation, email,
                wantsNews, isProtected, checking,
                TextLanguage.isOffered(tag) ? tag : "");
    }

    public Unsent in(String otherLanguage) {
        return new Unsent(submission, hearing, version, begun, otherLanguage, general, comments, name, speaksAs, organisation, email,
                wantsNews, isProtected, checking, writtenIn);
    }

    /// With an empty comment to a paragraph, or as it is when it has one.
    public Unsent opening(String code) {
        var more = new LinkedHashMap<>(comments);
        more.putIfAbsent(code, "");
        return writing(general, more);
    }

    public Optional<SpeaksAs> speaker() {
        return List.of(SpeaksAs.values()).stream().filter(s -> s.name().equals(speaksAs)).findFirst();
    }

    /// What was written, the general reply first.
    public List<Remark> written() {
        var all = new ArrayList<Remark>();
        if (!PlainText.clean(general).isEmpty()) all.add(new Remark("", PlainText.clean(general)));
        comments.forEach((code, text) -> { if (!PlainText.clean(text).isEmpty()) all.add(new Remark(code, PlainText.clean(text))); });
        return all;
    }

    private static String line(String typed) {
        return PlainText.clean(typed).replaceAll("\\s+", " ");
    }

    /// Once [UnsentCheck] finds nothing wrong.
    public NewReply toReply() {
        var sender = new Sender(speaker().orElseThrow(), line(name), speaker().orElseThrow() == SpeaksAs.PRIVATE ? "" : line(organisation),
                PlainText.strip(email), wantsNews, isProtected);
        return new NewReply(submission, version == 0 ? Optional.empty() : Optional.of(version), language, begun, sender, written(),
                writtenIn);
    }
}
