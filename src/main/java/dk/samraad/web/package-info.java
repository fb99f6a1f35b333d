/// The shell every page stands in: layout, texts, form errors, error pages, security headers, assets, and who is looking.
///
/// Nouns: [dk.samraad.web.Shell] (what a template knows of the request), [dk.samraad.web.Viewer] (who is looking,
/// supplied by `identity`), [dk.samraad.web.FormErrors] (a person's input, refused). It owns no tables.
@NullMarked
package dk.samraad.web;

import org.jspecify.annotations.NullMarked;
