/// Staff pages of results and comments, and the files to take away.
@NullMarked
package dk.samraad.analysis.web;

import org.jspecify.annotations.NullMarked;
