/// The invented municipality Fjordby: a process, a survey with 400 generated answers that went through the same door as
/// a citizen's, and a released summary; and a
/// hearing that is over, with 120 generated replies and its documents. Everything it makes is marked as example data. It may use every door; nobody uses it.
@NullMarked
package dk.samraad.demo;

import org.jspecify.annotations.NullMarked;
