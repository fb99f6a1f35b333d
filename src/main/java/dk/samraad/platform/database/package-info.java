/// The PostgreSQL that Samråd brings along when it is given none: started, guarded, stopped; and rows changed in whatever one there is.
@NullMarked
package dk.samraad.platform.database;

import org.jspecify.annotations.NullMarked;
