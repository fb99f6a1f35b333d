/// The record of what staff and the system did. Door: [dk.samraad.platform.audit.Audit]. Table: `platform.audit`.
@NullMarked
package dk.samraad.platform.audit;

import org.jspecify.annotations.NullMarked;
