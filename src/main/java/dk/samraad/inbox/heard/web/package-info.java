/// Where staff say which reply is whose, under `/medarbejder/hoeringer/{slug}/hoeringspligt/svar`.
@NullMarked
package dk.samraad.inbox.heard.web;

import org.jspecify.annotations.NullMarked;
