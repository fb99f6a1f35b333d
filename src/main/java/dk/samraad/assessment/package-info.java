/// What the administration makes of what came in (vurdering): a reply is cut into segments, and each gets a theme, a paragraph,
/// a resume, a stance, an assessment and a recommendation. Pieces about one thing are put into a point. Replies that staff found to
/// say the same are assessed once (the view `hearing.assessed_with`). An opinion of a council is assessed as a whole or paragraph by
/// paragraph, and never counted. Only the public text of a reply is read here.
///
/// Nouns: [dk.samraad.assessment.Segment], [dk.samraad.assessment.Judgement] (what is written about it),
/// [dk.samraad.assessment.SegmentState] (its lifecycle, a table), [dk.samraad.assessment.Boilerplate]. Doors:
/// [dk.samraad.assessment.Assessments], [dk.samraad.assessment.Segments], [dk.samraad.assessment.Points],
/// [dk.samraad.assessment.Promises] (what is to be changed), [dk.samraad.assessment.Boilerplates],
/// [dk.samraad.assessment.Overview] (the sheet). Tables: `hearing.segment`, `hearing.segment_event`,
/// `hearing.left_out`, `hearing.boilerplate`,
/// `hearing.point`, `hearing.promise`, `hearing.unassessed`.
@NullMarked
package dk.samraad.assessment;

import org.jspecify.annotations.NullMarked;
