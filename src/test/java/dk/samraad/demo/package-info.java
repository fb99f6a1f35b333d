@NullMarked
package dk.samraad.demo;

import org.jspecify.annotations.NullMarked;
