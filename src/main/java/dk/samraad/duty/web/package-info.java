/// The register of duties as staff see it, under `/medarbejder/hoeringer/{slug}/hoeringspligt`.
@NullMarked
package dk.samraad.duty.web;

import org.jspecify.annotations.NullMarked;
