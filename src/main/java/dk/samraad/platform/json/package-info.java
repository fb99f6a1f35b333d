/// Writing JSON for other programs: plain trees of maps and lists, in the order they have. Door: [dk.samraad.platform.json.Json].
@NullMarked
package dk.samraad.platform.json;

import org.jspecify.annotations.NullMarked;
