package dk.samraad.hearing;

/// Why a step cannot be made.
///
/// @param why a constant with a text of its own: [HearingObstacle], or one of the room that objects
/// @param detail what it is about, such as a name or a number; empty for nothing
public record Reason(Enum<?> why, String detail) {
    public static Reason of(Enum<?> why) {
        return new Reason(why, "");
    }
}
