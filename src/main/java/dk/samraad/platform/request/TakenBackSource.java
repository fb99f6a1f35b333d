package dk.samraad.platform.request;

/// Supplied by a room whose pages are shown when the database is out of reach and may be taken back, on any instance.
public interface TakenBackSource {
    /// Another value once something was taken back. One small statement; it is asked every few seconds.
    String takenBack();
}
