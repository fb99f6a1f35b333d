package dk.samraad.platform.health;

import java.util.List;

/// One thing that must be in order before this instance can do its work. A room supplies a bean; nothing else is needed.
///
/// It is asked at most every few seconds and without anybody signed in, so it is quick, and what it says is read by
/// everybody: names of jobs, folders' kinds, counts and times, never a word that somebody wrote.
public interface ReadinessCheck {
    /// `room.thing`, as in `response.day-keys`; shown before each of its reasons.
    String name();

    /// What is wrong, each in one English sentence for the operator; empty when all is well. A check that throws counts
    /// as a reason of its own.
    List<String> reasons();

    /// What the operator should know and nothing is refused for, in the same form: an instance with notes is ready.
    default List<String> notes() {
        return List.of();
    }
}
