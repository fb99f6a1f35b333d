/// Tests of documents: what is drawn, and that both media say the same.
@NullMarked
package dk.samraad.document;

import org.jspecify.annotations.NullMarked;
