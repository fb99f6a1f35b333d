/// Tests of the document in hearing.
@NullMarked
package dk.samraad.proposal;

import org.jspecify.annotations.NullMarked;
