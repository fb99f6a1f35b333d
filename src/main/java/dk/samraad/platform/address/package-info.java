/// What rooms say of the addresses of their pages: which everybody may find, behind which stands something made up, and which words
/// are taken. `web` asks.
@NullMarked
package dk.samraad.platform.address;

import org.jspecify.annotations.NullMarked;
