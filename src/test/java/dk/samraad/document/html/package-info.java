/// Tests of the pages.
@NullMarked
package dk.samraad.document.html;

import org.jspecify.annotations.NullMarked;
