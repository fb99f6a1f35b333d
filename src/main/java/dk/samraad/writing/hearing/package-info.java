/// What is written of a hearing: the replies in full ([dk.samraad.report.hearing.CollectedReplies]), and the hvidbog for the
/// committee that decides ([dk.samraad.report.hearing.ConsultationReport]). Pure functions of plain records; what these
/// records hold, the public may read.
@NullMarked
package dk.samraad.report.hearing;

import org.jspecify.annotations.NullMarked;
