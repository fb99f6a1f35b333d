/// What may be printed: nothing that a person wrote and nothing that a statement carried, whatever failed.
///
/// `logback.xml` prints by these converters; see decision 0171.
@NullMarked
package dk.samraad.platform.log;

import org.jspecify.annotations.NullMarked;
