/// Staff's pages under a hearing: choose who is written to, see the mail before it goes, and what became of it.
@NullMarked
package dk.samraad.outreach.web;

import org.jspecify.annotations.NullMarked;
