/// The front page `/` and the public page of a process, `/inddragelse/{slug}`.
@NullMarked
package dk.samraad.process.web;

import org.jspecify.annotations.NullMarked;
