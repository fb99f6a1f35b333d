/// What every room says things with: languages and the texts of the message files, plain text as it is kept, numbers as they are
/// written, the lists of words that several rooms share. On the floor: it uses no room and owns no tables.
///
/// Nouns: [dk.samraad.text.Language], [dk.samraad.text.Messages], [dk.samraad.text.PlainText], [dk.samraad.text.TextLanguage],
/// [dk.samraad.text.Rounding] and [dk.samraad.text.WrittenNumber], [dk.samraad.text.Stance].
@NullMarked
package dk.samraad.text;

import org.jspecify.annotations.NullMarked;
