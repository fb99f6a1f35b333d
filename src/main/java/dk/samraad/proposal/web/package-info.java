/// The document on pages: written, brought in and compared by staff, read by everybody at `/h/{slug}/dokument`.
@NullMarked
package dk.samraad.proposal.web;

import org.jspecify.annotations.NullMarked;
