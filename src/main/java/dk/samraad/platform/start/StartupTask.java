package dk.samraad.platform.start;

/// Something a room does once after migration and before anybody is served, every start, in the order of [#stage()].
/// It must be safe to run again, and by several instances at once.
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
