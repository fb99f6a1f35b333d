/// Signing in and out, the first administrator's page, the front page of staff, and the one rule that guards
/// `/medarbejder`: [dk.samraad.identity.web.StaffGate].
@NullMarked
package dk.samraad.identity.web;

import org.jspecify.annotations.NullMarked;
