/// Shows the pages of the assessment as staff use them.
@NullMarked
package dk.samraad.assessment.web;

import org.jspecify.annotations.NullMarked;
