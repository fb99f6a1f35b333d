/// The invented municipality Fjordby, in three processes: a survey that is open, with 400 generated answers that went through
/// the same door as
/// a citizen's; one that went its whole way, from a closed survey with 240 answers to a hearing with 120 replies, assessed and
/// decided, and its
/// documents; and one whose draft is in hearing now. Everything it makes is marked as example data. It may use every door; nobody uses it.
@NullMarked
package dk.samraad.demo;

import org.jspecify.annotations.NullMarked;
