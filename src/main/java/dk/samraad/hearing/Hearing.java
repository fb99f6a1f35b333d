package dk.samraad.hearing;

import dk.samraad.platform.time.Danish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A hearing as it stands.
///
/// @param slug its public address is `/h/{slug}`; never changes
/// @param decision what the committee decided; empty until then
/// @param withdrawnBecause empty unless it was withdrawn
/// @param example invented data; every page and PDF says so
/// @param waitsForFiling people are told that replies are deleted on the second day once the case file is filed; false where
///        they were told that day alone
/// @param revision counts edits
public record Hearing(
        long id, String slug, String processSlug, Terms terms, HearingState state, String decision,
        String withdrawnBecause, boolean example,
        boolean waitsForFiling, long revision) {

    /// Who began before the deadline may still send for so long, also where no late days are given.
    public static final Duration GRACE = Duration.ofHours(24);

    /// Whether it can stand in an address: `trafikplan-2027`.
    public static boolean isSlug(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    public String title() {
        return terms.title();
    }

    public String summary() {
        return terms.summary();
    }

    public String caseNumber() {
        return terms.caseNumber();
    }

    public Contact contact() {
        return terms.contact();
    }

    public String committee() {
        return terms.committee();
    }

    public Optional<LocalDate> decisionOn() {
        return terms.decisionOn();
    }

    public LocalDate opensOn() {
        return terms.opensOn();
    }

    public LocalDate deadline() {
        return terms.deadline();
    }

    public int lateDays() {
        return terms.lateDays();
    }

    public Publication publication() {
        return terms.publication();
    }

    public LocalDate publicUntil() {
        return terms.publicUntil();
    }

    public LocalDate retainedUntil() {
        return terms.retainedUntil();
    }

    public Instant opensAt() {
        return Danish.startOf(opensOn());
    }

    /// The first moment that is late.
    public Instant closesAt() {
        return Danish.endOf(deadline());
    }

    /// The first moment that is too late even for a late reply.
    public Instant lateUntil() {
        return Danish.endOf(deadline().plusDays(lateDays()));
    }

    /// The first moment when nothing more can come, not even from somebody who began in time.
    public Instant quietFrom() {
        var graceEnds = closesAt().plus(GRACE);
        return graceEnds.isAfter(lateUntil()) ? graceEnds : lateUntil();
    }

    /// Whether somebody may begin a reply now, on time or late.
    public boolean takesReplies(Instant now) {
        return isUnderWay() && !now.isBefore(opensAt()) && now.isBefore(lateUntil());
    }

    /// Whether a reply sent now is taken in.
    ///
    /// @param begunAt the first time the person opened the form, as its signed token says
    public boolean takesReplyBegunAt(Instant begunAt, Instant now) {
        return takesReplies(now) || isUnderWay() && begunAt.isBefore(closesAt()) && !now.isBefore(opensAt()) && now.isBefore(quietFrom());
    }

    /// Whether staff may still enter what came by letter, by mail or in a sheet.
    public boolean takesEntries() {
        return switch (state) {
            case OPEN, CLOSED, ASSESSED -> true;
            case DRAFT, DECIDED, ARCHIVED, WITHDRAWN -> false;
        };
    }

    /// Whether what came at that moment came after the deadline.
    public boolean isLate(Instant at) {
        return !at.isBefore(closesAt());
    }

    /// Whether its page may be seen: sent out, not withdrawn, and not past the day it is deleted.
    public boolean isPublic(Instant now) {
        var shown = switch (state) {
            case DRAFT, ARCHIVED, WITHDRAWN -> false;
            case OPEN, CLOSED, ASSESSED, DECIDED -> true;
        };
        return shown && now.isBefore(Danish.endOf(publicUntil()));
    }

    public String address() {
        return "/h/" + slug;
    }

    private boolean isUnderWay() {
        return state == HearingState.OPEN || state == HearingState.CLOSED;
    }
}
