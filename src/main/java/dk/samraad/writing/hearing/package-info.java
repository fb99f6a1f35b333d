/// What is written of a hearing: the replies in full ([dk.samraad.writing.hearing.CollectedReplies]), and the hvidbog for the
/// committee that decides ([dk.samraad.writing.hearing.ConsultationReport]). Pure functions of plain records; what these
/// records hold, the public may read.
@NullMarked
package dk.samraad.writing.hearing;

import org.jspecify.annotations.NullMarked;
