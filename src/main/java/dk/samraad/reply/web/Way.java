package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.proposal.Draft;
import dk.samraad.reply.Unsent;
import java.util.Optional;

/// Somebody on their way to a reply: the hearing, the document, what they wrote.
record Way(Hearing hearing, Optional<Draft> draft, Unsent unsent) {
    Way with(Unsent other) {
        return new Way(hearing, draft, other);
    }
}
