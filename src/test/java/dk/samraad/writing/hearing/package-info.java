/// Tests of the documents about a hearing, on an invented one.
@NullMarked
package dk.samraad.writing.hearing;

import org.jspecify.annotations.NullMarked;
