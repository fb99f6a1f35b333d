/// Walks through the finished application as people, programs and accidents do, and asks of every address at once.
@NullMarked
package dk.samraad.journey;

import org.jspecify.annotations.NullMarked;
