/// Reads the policies of `db/catalogue` and hands them to [dk.samraad.policy.Policies].
///
/// A file is data written by people, so everything wrong with it is said at once, with file, line and field:
/// `glostrup-2024-2032.yaml:41 themes[2].baseline[0].value: a number is expected, found "mange"`.
/// The fields are described in `db/catalogue/SCHEMA.md`.
@NullMarked
package dk.samraad.policy.catalogue;

import org.jspecify.annotations.NullMarked;
