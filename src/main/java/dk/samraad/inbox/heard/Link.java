package dk.samraad.inbox.heard;

import java.time.Instant;

/// What staff decided: this reply is that party's answer.
///
/// @param reference of the reply
/// @param sender as typed; for staff only
/// @param noRemarks it says that the party has no remarks
/// @param carried taken over from a reply of the same sender that was withdrawn: nobody has looked at this one
public record Link(long id, String reference, String sender, long party, String partyName, boolean noRemarks, boolean carried,
        String by, Instant at) {}
