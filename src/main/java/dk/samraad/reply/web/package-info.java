/// Pages of replies: writing and sending one under `/h/{slug}/skriv`, reading those that are public under `/h/{slug}/svar`.
@NullMarked
package dk.samraad.reply.web;

import org.jspecify.annotations.NullMarked;
