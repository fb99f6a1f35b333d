/// Tests about the house itself: who may use whom, and that the documents say what the code does.
@NullMarked
package dk.samraad;

import org.jspecify.annotations.NullMarked;
