/// Staff's pages of replies under `/medarbejder/hoeringer/{slug}/svar`.
@NullMarked
package dk.samraad.inbox.web;

import org.jspecify.annotations.NullMarked;
