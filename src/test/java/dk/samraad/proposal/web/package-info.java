/// Tests of the pages.
@NullMarked
package dk.samraad.hearing.draft.web;

import org.jspecify.annotations.NullMarked;
