package dk.samraad.web;

/// Supplied by a room whose pages are [GoodInNeed] and may be taken back, on any instance.
public interface TakenBackSource {
    /// Another value once something was taken back. One small statement; it is asked every few seconds.
    String takenBack();
}
