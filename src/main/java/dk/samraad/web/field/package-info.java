/// What the templates under `web/field` draw: a [dk.samraad.web.field.Field] says how a question is asked,
/// the other records say what may be answered. They hold words and typed text, never rules.
@NullMarked
package dk.samraad.web.field;

import org.jspecify.annotations.NullMarked;
