/// The PostgreSQL that Samråd brings along when it is given none: started, guarded, stopped.
@NullMarked
package dk.samraad.platform.database;

import org.jspecify.annotations.NullMarked;
