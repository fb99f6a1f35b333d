/// Tests of the document in hearing.
@NullMarked
package dk.samraad.hearing.draft;

import org.jspecify.annotations.NullMarked;
