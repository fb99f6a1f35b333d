/// Whether this instance can do its work, and if not, why: for the operator and for the load balancer.
///
/// Rooms supply [dk.samraad.platform.health.ReadinessCheck]. Door: [dk.samraad.platform.health.Readiness].
@NullMarked
package dk.samraad.platform.health;

import org.jspecify.annotations.NullMarked;
