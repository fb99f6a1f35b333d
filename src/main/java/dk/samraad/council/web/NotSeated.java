package dk.samraad.council.web;

import dk.samraad.party.Seat;

/// Somebody who was a member of the council and is not any more asks for one of its pages. Becomes a page that says so and
/// gives back what was typed.
final class NotSeated extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Seat former;

    NotSeated(Seat former) {
        super("left the council", null, false, false);
        this.former = former;
    }

    Seat former() {
        return former;
    }
}
