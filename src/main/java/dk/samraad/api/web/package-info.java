/// What other programs read of hearings: JSON under `/api/v1/hearings`, described in `api/openapi.yaml`, and the feed. Nothing
/// here reads a table; replies come from [dk.samraad.reply.PublicReplies], as on the pages.
@NullMarked
package dk.samraad.api.web;

import org.jspecify.annotations.NullMarked;
