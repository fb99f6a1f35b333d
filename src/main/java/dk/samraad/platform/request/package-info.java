/// What kind of request it is, where more than one room must tell.
@NullMarked
package dk.samraad.platform.request;

import org.jspecify.annotations.NullMarked;
