package dk.samraad.hearing;

import java.time.LocalDate;
import java.util.Optional;

/// What people are told of a hearing, and may rely on once it is open.
///
/// @param summary what it is about, in a few plain sentences
/// @param audience who can answer, in a sentence; empty: everybody
/// @param caseNumber in the case system; empty for none
/// @param committee who decides; empty while nobody knows
/// @param decisionOn the day it meets, after the deadline
/// @param opensOn the first day
/// @param deadline the last day, to its end, Europe/Copenhagen
/// @param lateDays so many days after it replies are still taken in, as late ones
/// @param publicUntil the day the public copy is deleted
/// @param retainedUntil how long the case system keeps the replies
public record Terms(
        String title, String summary, String audience, String caseNumber, Contact contact, String committee, Optional<LocalDate> decisionOn,
        LocalDate opensOn, LocalDate deadline, int lateDays, Publication publication, LocalDate publicUntil, LocalDate retainedUntil) {}
