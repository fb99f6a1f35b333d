/// Shows that an answer is taken in once, is lost by nothing, and belongs to nobody.
@NullMarked
package dk.samraad.response;

import org.jspecify.annotations.NullMarked;
