package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.web.Shell;

/// A page about one hearing that a room above offers staff: the document, the duties, the inbox. Each supplies it
/// as a bean, and the hearing's own page lists them. `@io.micronaut.core.annotation.Order` sets the order.
public interface HearingPart {
    /// A noun or two, as a link.
    String title(Shell shell);

    /// A sentence on what can be done there.
    String description(Shell shell);

    /// What stands after the hearing's own address `/medarbejder/hoeringer/{slug}/`: `dokument`.
    String path();

    /// Something staff should look at now, such as "2 skal høres, men er ikke inviteret"; empty for nothing.
    default String warning(Shell shell, Hearing hearing) {
        return "";
    }
}
