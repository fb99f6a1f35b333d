/// The respondent's path over HTTP: `/sp/{slug}` and all below it, and the staff page for tablets.
///
/// No cookie and no session: a [dk.samraad.response.Sitting] travels in each form. A page sent is answered with the next
/// page, so that the browser's own back button shows the pages behind as they were sent.
@NullMarked
package dk.samraad.response.web;

import org.jspecify.annotations.NullMarked;
