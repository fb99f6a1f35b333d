/// The bench: programs that measure, print a table, and say what they measured on. Run by `mvn -Pbench verify`.
///
/// Speed is told as a ratio within one run, because machines are noisy; nothing here is a test with a time limit.
@NullMarked
package dk.samraad.bench;

import org.jspecify.annotations.NullMarked;
