@NullMarked
package dk.samraad.platform.mail;

import org.jspecify.annotations.NullMarked;
