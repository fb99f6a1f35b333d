/// The policy catalogue: what a municipality has decided, written so that questions, replies and reports can point at it.
///
/// Nouns: [dk.samraad.policy.Policy] (the whole), [dk.samraad.policy.Theme] (the red thread: what everything else points
/// at), [dk.samraad.policy.Principle], [dk.samraad.policy.Commitment], [dk.samraad.policy.Goal],
/// [dk.samraad.policy.BaselineFigure]. Tables: schema `policy`. Door: [dk.samraad.policy.Policies].
/// The data stand in `db/catalogue` and are read by `policy.catalogue` at every start.
@NullMarked
package dk.samraad.policy;

import org.jspecify.annotations.NullMarked;
