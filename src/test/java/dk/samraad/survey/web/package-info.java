/// The staff pages of surveys, over HTTP.
@NullMarked
package dk.samraad.survey.web;

import org.jspecify.annotations.NullMarked;
