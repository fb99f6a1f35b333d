package dk.samraad.web;

/// A page shown on a device that many people answer on: nothing stays on it between two of them.
///
/// One clock runs in the page, from the last touch: it asks, and then the page begins anew. Without script it begins anew when it
/// has stood for [Holds#stillMinutes], which is told on it.
///
/// @param clearAddress where the page goes when nobody has touched it: it forgets what was typed and begins anew
/// @param idleSeconds how long that takes, the question included
/// @param warningSeconds how long the question stands: at least 30
public record Tablet(String clearAddress, int idleSeconds, int warningSeconds, Holds holds) {

    /// What would be lost to the person in front of it.
    public enum Holds {
        /// Nobody has begun: nothing is asked.
        NOTHING(0),
        WORDS(20),
        /// The answer is in; its code is on the page.
        RECEIPT(5);

        private final int stillMinutes;

        Holds(int stillMinutes) {
            this.stillMinutes = stillMinutes;
        }

        /// How long the page stands where no script asks; 0 for ever.
        public int stillMinutes() {
            return stillMinutes;
        }

        /// As the script reads it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
