package dk.samraad.council;

import dk.samraad.party.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Who stands behind words of a minority opinion; behind a paragraph nobody does by name.
///
/// @param seats of the members
/// @param names beside them, as they were when each joined
record Behind(List<Long> seats, List<String> names) {
    Behind {
        seats = List.copyOf(seats);
        names = List.copyOf(names);
    }

    static Behind writer(OpinionPart.Kind kind, Seat seat) {
        return switch (kind) {
            case PARAGRAPH -> new Behind(List.of(), List.of());
            case MINORITY -> new Behind(List.of(seat.id()), List.of(seat.name()));
        };
    }

    static Behind of(OpinionPart part) {
        return new Behind(part.seats(), part.names());
    }

    Behind with(Seat seat) {
        var moreSeats = new ArrayList<>(seats);
        var moreNames = new ArrayList<>(names);
        moreSeats.add(seat.id());
        moreNames.add(seat.name());
        return new Behind(moreSeats, moreNames);
    }

    Behind without(Seat seat) {
        var place = seats.indexOf(seat.id());
        if (place < 0) return this;
        var fewerSeats = new ArrayList<>(seats);
        var fewerNames = new ArrayList<>(names);
        fewerSeats.remove(place);
        fewerNames.remove(place);
        return new Behind(fewerSeats, fewerNames);
    }

    /// Whoever took the words out may write them again.
    Behind orLast(OpinionPart newest) {
        return seats.isEmpty() ? of(newest) : this;
    }

    PartWish behind(PartWish wish) {
        return new PartWish(wish.kind(), wish.submission(), wish.about(), wish.text(), wish.group(), seats, wish.writtenIn());
    }

    /// The same words with these behind them.
    PartWish again(OpinionPart part) {
        return new PartWish(part.kind(), UUID.randomUUID(), part.about(), part.text(), part.group(), seats, part.writtenIn());
    }
}
