/// Files people send with a hearing reply: looked into, refused or cleaned, before anything of them is kept.
///
/// Nouns: [dk.samraad.hearing.attachment.FileKind], [dk.samraad.hearing.attachment.Inspection],
/// [dk.samraad.hearing.attachment.SpooledFile]. Door: [dk.samraad.hearing.attachment.Inspector]. It owns no tables: who keeps a file
/// keeps the cleaned one.
@NullMarked
package dk.samraad.hearing.attachment;

import org.jspecify.annotations.NullMarked;
