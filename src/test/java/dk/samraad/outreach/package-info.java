@NullMarked
package dk.samraad.outreach;

import org.jspecify.annotations.NullMarked;
