/// Pages of the hearing itself: staff's under `/medarbejder/hoeringer`, the public one at `/h/{slug}`. What rooms have to
/// show there they supply as a [dk.samraad.hearing.web.HearingPart] (staff), a [dk.samraad.hearing.web.PublicPart] or the
/// [dk.samraad.hearing.web.AnswerPlace].
@NullMarked
package dk.samraad.hearing.web;

import org.jspecify.annotations.NullMarked;
