/// Surveys of the invented municipality Fjordby, and what must hold of every survey.
@NullMarked
package dk.samraad.survey;

import org.jspecify.annotations.NullMarked;
