/// Who may sign in and who is signed in: accounts with a role, sessions, limited attempts, the first administrator's link.
///
/// Nouns: [dk.samraad.identity.Member] (a member of staff), [dk.samraad.identity.Role]. Door:
/// [dk.samraad.identity.Accounts]. Tables: `identity.account`, `identity.session`, `identity.first_link`,
/// `identity.attempt`. Other rooms learn who is looking from `web`'s `Viewer` and never ask here.
@NullMarked
package dk.samraad.identity;

import org.jspecify.annotations.NullMarked;
