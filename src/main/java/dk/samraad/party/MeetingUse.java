package dk.samraad.party;

/// What a room above has put on a meeting's agenda. Every such room supplies it as a bean, and the meeting is not removed
/// under it.
public interface MeetingUse {
    boolean uses(long meeting);
}
