/// Pages of the assessment, under `/medarbejder/hoeringer/{slug}/vurdering`: the list of work, a reply on the desk, how it is
/// cut, standard texts, and the sheet.
@NullMarked
package dk.samraad.assessment.web;

import org.jspecify.annotations.NullMarked;
