package dk.samraad.platform.start;

/// Something a room does once after migration, every start, in the order of [#stage()]; pages are served meanwhile ([StartProgress]).
/// It must be safe to run again. Of several instances one does it at a time ([StartLock]).
public interface StartupTask {
    enum Stage {
        /// Things shipped with the product, such as the policies.
        CATALOGUE,
        /// The invented municipality.
        DEMO,
        /// Lines for the person who looks at the terminal.
        GREETING
    }

    Stage stage();

    void run();
}
