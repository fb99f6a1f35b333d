/// The staff pages of surveys, and the format of a survey for other programs.
@NullMarked
package dk.samraad.survey.web;

import org.jspecify.annotations.NullMarked;
