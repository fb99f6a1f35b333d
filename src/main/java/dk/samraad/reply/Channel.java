package dk.samraad.reply;

import java.util.Optional;
import java.util.stream.Stream;

/// How a reply came.
public enum Channel {
    WEB, MAIL, LETTER, PHONE,
    /// Brought in with a spreadsheet before its channel was asked for: nobody said how it came. None is given it any more.
    SHEET;

    /// Those that can be told of a reply.
    public static Stream<Channel> tellable() {
        return Stream.of(WEB, MAIL, LETTER, PHONE);
    }

    /// @return nothing for another word
    public static Optional<Channel> told(String name) {
        return tellable().filter(channel -> channel.name().equals(name)).findFirst();
    }
}
