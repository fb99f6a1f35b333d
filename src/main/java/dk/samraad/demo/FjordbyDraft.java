package dk.samraad.demo;

import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import java.util.ArrayList;
import java.util.List;

/// An invented draft that Fjordby sends out, read from `db/demo`.
final class FjordbyDraft {
    private static final String THEME = "^\\[(p\\d)] (.*)$";

    private FjordbyDraft() {}

    /// @param file of `db/demo`
    static List<Section> sections(String file) {
        var sections = new ArrayList<Section>();
        for (var line : DemoFiles.text(file).lines().skip(2).toList()) {
            if (line.startsWith("# ")) {
                var title = line.substring(2).split(" \\| ");
                sections.add(new Section("", title[0], title.length > 1 ? title[1] : "", List.of(), ""));
            } else if (line.startsWith("> ")) {
                var section = sections.removeLast();
                sections.add(new Section("", section.title(), section.themeCode(), section.paragraphs(), line.substring(2)));
            } else if (!line.isBlank()) {
                sections.add(with(sections.removeLast(), paragraph(line)));
            }
        }
        return sections;
    }

    private static Paragraph paragraph(String line) {
        return line.matches(THEME) ? new Paragraph(0, "", line.replaceAll(THEME, "$2"), line.replaceAll(THEME, "$1")) : Paragraph.of(line);
    }

    private static Section with(Section section, Paragraph paragraph) {
        var paragraphs = new ArrayList<>(section.paragraphs());
        paragraphs.add(paragraph);
        return new Section(section.number(), section.title(), section.themeCode(), List.copyOf(paragraphs), section.easyRead());
    }
}
