/// Tests of the pages.
@NullMarked
package dk.samraad.proposal.web;

import org.jspecify.annotations.NullMarked;
