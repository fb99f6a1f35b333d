package dk.samraad.hearing;

import dk.samraad.privacy.HiddenWords;

/// What a hearing's replies hide. Supplied by the room that keeps them.
public interface Secrets {
    /// What must not stand in anything that is written about the hearing for the public.
    HiddenWords of(long hearingId);

    /// The whole names of everybody who replied: what the second clock takes out of the words of staff that stay.
    HiddenWords namesIn(long hearingId);
}
