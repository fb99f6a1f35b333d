package dk.samraad.response;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One person's way through a survey, so far. It is kept by nobody but the page itself: it travels in a hidden field,
/// signed (see [Sittings]), so that no cookie and no row follows anybody who has not asked to stop and continue.
///
/// @param submission drawn when the first page was shown; makes sending twice the same as once
/// @param version what they were shown, also after a newer one is published
/// @param begun when the first page was shown; survives every error page
/// @param shownAt when the page this came with was drawn
/// @param place where a tablet stands; empty for all other modes
/// @param tablet the secret of the tablet's link, to begin anew with; empty for all other modes
/// @param language the respondent chose, one of the survey's
/// @param checking came from the check page to change something, and goes back there
/// @param resumable has asked to stop, so each page sent is also kept in the database
public record Sitting(
        UUID submission, long version, Instant begun, Instant shownAt, Mode mode, String place, String tablet, String language,
        boolean checking, boolean resumable, Typed typed) {

    public static Sitting begin(UUID submission, long version, Instant now, String language) {
        return new Sitting(submission, version, now, now, Mode.WEB, "", "", language, false, false, Typed.NOTHING);
    }

    public Sitting onTablet(String link, String where) {
        return new Sitting(submission, version, begun, shownAt, Mode.TABLET, where, link, language, checking, resumable, typed);
    }

    public Sitting in(String other) {
        return new Sitting(submission, version, begun, shownAt, mode, place, tablet, other, checking, resumable, typed);
    }

    public Sitting checking(boolean yes) {
        return new Sitting(submission, version, begun, shownAt, mode, place, tablet, language, yes, resumable, typed);
    }

    public Sitting asResumable() {
        return new Sitting(submission, version, begun, shownAt, mode, place, tablet, language, checking, true, typed);
    }

    public Sitting with(Typed newer) {
        return new Sitting(submission, version, begun, shownAt, mode, place, tablet, language, checking, resumable, newer);
    }

    public Sitting shownAt(Instant now) {
        return new Sitting(submission, version, begun, now, mode, place, tablet, language, checking, resumable, typed);
    }

    public Optional<String> placeIfAny() {
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }
}
