/// Staff's pages about parties under `/medarbejder/parter`, and the front page of a council's members, `/raad`.
///
/// A room above that has pages for members supplies a [dk.samraad.party.web.CouncilPart].
@NullMarked
package dk.samraad.party.web;

import org.jspecify.annotations.NullMarked;
