/// The council room, `/raad/{council}/hoeringer/{slug}`, and what staff see of it.
@NullMarked
package dk.samraad.council.web;

import org.jspecify.annotations.NullMarked;
