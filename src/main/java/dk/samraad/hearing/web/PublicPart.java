package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something a room shows on the public page of a hearing, supplied as a bean: the document, the replies that are published,
/// what came of it. `@io.micronaut.core.annotation.Order` sets the order.
public interface PublicPart {
    /// @param title a heading
    /// @param text a sentence or two; empty for none
    record Part(String title, String text, List<Link> links) {}

    /// @param language of the label, BCP 47, where it is not that of the page; empty otherwise
    record Link(String label, String address, String language) {}

    /// Empty when there is nothing to show now.
    Optional<Part> of(Shell shell, Hearing hearing, Instant now);
}
