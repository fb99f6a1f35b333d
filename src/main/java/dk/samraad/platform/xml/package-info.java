/// XML that strangers wrote.
@NullMarked
package dk.samraad.platform.xml;

import org.jspecify.annotations.NullMarked;
