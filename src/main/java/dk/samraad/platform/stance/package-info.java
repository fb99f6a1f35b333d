/// How somebody stands towards what is proposed: the one list that every room uses that lets people say it.
@NullMarked
package dk.samraad.platform.stance;

import org.jspecify.annotations.NullMarked;
