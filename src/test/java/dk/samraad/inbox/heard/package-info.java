/// Tests of which reply is whose.
@NullMarked
package dk.samraad.hearing.heard;

import org.jspecify.annotations.NullMarked;
