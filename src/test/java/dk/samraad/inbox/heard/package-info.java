/// Tests of which reply is whose.
@NullMarked
package dk.samraad.inbox.heard;

import org.jspecify.annotations.NullMarked;
