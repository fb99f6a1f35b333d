/// What was answered: the path through a survey, drafts, sending once, the inbox and the answers behind it.
///
/// Nouns: a draft (one patch per page sent), the inbox (durable before "Tak", sealed), a response (moved in shuffled batches, so
/// that nothing joins it to the moment or the ticket it came with). Tables: schema `response`.
@NullMarked
package dk.samraad.response;

import org.jspecify.annotations.NullMarked;
