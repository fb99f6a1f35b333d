/// An involvement process: what citizens are asked about one policy, from the first meeting to the decision, and the
/// public pages that show it.
///
/// Nouns: [dk.samraad.process.Involvement] with its [dk.samraad.process.Phase]s, [dk.samraad.process.Milestone]s and
/// [dk.samraad.process.Body]s; [dk.samraad.process.Activity] (a survey, a hearing, a workshop, a report), which the rooms
/// above supply through [dk.samraad.process.ActivitySource]. Tables: schema `process`. Door: [dk.samraad.process.Processes].
@NullMarked
package dk.samraad.process;

import org.jspecify.annotations.NullMarked;
