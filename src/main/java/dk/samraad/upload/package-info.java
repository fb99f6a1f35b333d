/// Files people send with a hearing reply: looked into, refused or cleaned, before anything of them is kept.
///
/// Nouns: [dk.samraad.upload.FileKind], [dk.samraad.upload.Inspection],
/// [dk.samraad.upload.SpooledFile]. Door: [dk.samraad.upload.Inspector]. It owns no tables: who keeps a file
/// keeps the cleaned one.
@NullMarked
package dk.samraad.upload;

import org.jspecify.annotations.NullMarked;
