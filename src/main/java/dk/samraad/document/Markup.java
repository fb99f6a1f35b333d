package dk.samraad.document;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// Finished HTML, everything in it escaped already. A template writes it with `${…}` as any other content.
public record Markup(String html) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }
}
