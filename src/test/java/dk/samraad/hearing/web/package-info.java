/// Tests of the pages.
@NullMarked
package dk.samraad.hearing.web;

import org.jspecify.annotations.NullMarked;
