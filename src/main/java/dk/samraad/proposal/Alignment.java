package dk.samraad.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Gives a text that was brought in the names of the version it replaces, so that before and after can be laid side by
/// side: a section by its title and the headings above it, else by its title, else by its place; its paragraphs by their words, and
/// between two that are the same by
/// their order.
final class Alignment {
    private Alignment() {}

    static List<Section> of(List<Section> imported, List<Section> old) {
        var free = new ArrayList<>(old);
        var partners = new ArrayList<Section>();
        for (var section : imported) {
            var namesakes = free.stream().filter(o -> o.title().strip().equalsIgnoreCase(section.title().strip())).toList();
            var same = namesakes.stream().filter(o -> o.chapter().equals(section.chapter())).findFirst().or(() -> namesakes.stream()
                    .findFirst());
            same.ifPresent(free::remove);
            partners.add(same.orElse(Section.of("", List.of())));
        }
        var named = new ArrayList<Section>();
        for (int i = 0; i < imported.size(); i++) {
            var partner = partners.get(i);
            if (partner.number().isEmpty() && i < old.size() && free.remove(old.get(i))) partner = old.get(i);
            named.add(named(imported.get(i), partner));
        }
        return named;
    }

    private static Section named(Section section, Section old) {
        var theme = section.themeCode().isEmpty() ? old.themeCode() : section.themeCode();
        return new Section(old.number(), section.title(), theme, paragraphs(section.paragraphs(), old.paragraphs()), old.easyRead(),
                section.chapter());
    }

    private static List<Paragraph> paragraphs(List<Paragraph> imported, List<Paragraph> old) {
        var named = new ArrayList<Paragraph>();
        var used = new HashSet<Integer>();
        for (var delta : DiffUtils.diff(texts(old), texts(imported), true).getDeltas()) {
            var from = delta.getSource().getPosition();
            for (int i = 0; i < delta.getTarget().size(); i++) {
                var text = delta.getTarget().getLines().get(i);
                var hasPartner = delta.getType() != DeltaType.INSERT && i < delta.getSource().size() && used.add(from + i);
                named.add(hasPartner ? new Paragraph(0, old.get(from + i).code(), text, old.get(from + i).themeCode())
                        : Paragraph.of(text));
            }
        }
        return named;
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }
}
