/// The pages of reports: for staff under `/medarbejder/spoergeskemaer/{slug}/rapporter`, for everybody at `/rapport/{slug}`.
@NullMarked
package dk.samraad.report.web;

import org.jspecify.annotations.NullMarked;
