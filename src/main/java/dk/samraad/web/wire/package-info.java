/// What is decided while a request is still bytes: how long it may stay unfinished, and that it has one length and one host.
@NullMarked
package dk.samraad.web.wire;

import org.jspecify.annotations.NullMarked;
