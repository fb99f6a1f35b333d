/// Shows that a reply is taken in once, that nothing typed is lost, and that only what may be public is.
@NullMarked
package dk.samraad.reply;

import org.jspecify.annotations.NullMarked;
