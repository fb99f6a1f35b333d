/// What the administration makes of what came in (vurdering): a reply is cut into segments, and each gets a theme, a paragraph,
/// a resume, an assessment and a recommendation. An opinion of a council is assessed as a whole. Only the public text of a
/// reply is read here.
///
/// Nouns: [dk.samraad.hearing.assessment.Segment], [dk.samraad.hearing.assessment.Judgement] (what is written about it),
/// [dk.samraad.hearing.assessment.SegmentState] (its lifecycle, a table), [dk.samraad.hearing.assessment.Boilerplate]. Doors:
/// [dk.samraad.hearing.assessment.Assessments], [dk.samraad.hearing.assessment.Boilerplates],
/// [dk.samraad.hearing.assessment.Overview] (the sheet). Tables: `hearing.segment`, `hearing.segment_event`,
/// `hearing.left_out`, `hearing.boilerplate`.
@NullMarked
package dk.samraad.hearing.assessment;

import org.jspecify.annotations.NullMarked;
