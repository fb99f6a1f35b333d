@NullMarked
package dk.samraad.platform.jobs;

import org.jspecify.annotations.NullMarked;
