/// What is counted for the operator's monitoring: `/metrics`, when a token is set (`SAMRAAD_METRICS_TOKEN`), and nothing otherwise.
///
/// A room that has something to measure supplies a [dk.samraad.platform.measure.Measure]. No measure is named after, or tagged with,
/// a survey, a hearing, a way of answering, a code or a person: decision 0331. Door for what happens in rooms:
/// [dk.samraad.platform.measure.Sends].
@NullMarked
package dk.samraad.platform.measure;

import org.jspecify.annotations.NullMarked;
