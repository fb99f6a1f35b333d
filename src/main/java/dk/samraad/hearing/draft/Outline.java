package dk.samraad.hearing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes sections of headings and paragraphs. Every heading begins one, with two exceptions: the title of the whole document
/// is no section, and a heading with nothing but smaller headings under it goes before the first of them ("Mad – I skolen").
final class Outline {
    private Outline() {}

    /// @param preface the title of what stands before the first heading
    static List<Section> of(List<Block> blocks, String preface) {
        var sections = new ArrayList<Section>();
        var title = preface;
        var rank = 0;
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : withoutTitle(blocks)) {
            if (!block.isHeading()) {
                paragraphs.add(Paragraph.of(block.text()));
                continue;
            }
            var goesBefore = paragraphs.isEmpty() && rank > 0 && block.rank() > rank;
            if (!goesBefore && (rank > 0 || !paragraphs.isEmpty())) sections.add(Section.of(title, List.copyOf(paragraphs)));
            title = goesBefore ? title + " – " + block.text() : block.text();
            rank = block.rank();
            paragraphs.clear();
        }
        if (rank > 0 || !paragraphs.isEmpty()) sections.add(Section.of(title, List.copyOf(paragraphs)));
        return sections;
    }

    static List<Block> withoutTitle(List<Block> blocks) {
        return titleOf(blocks).isPresent() ? blocks.subList(1, blocks.size()) : blocks;
    }

    /// The first heading is the title of the document when no other stands as high.
    static Optional<Block> titleOf(List<Block> blocks) {
        if (blocks.isEmpty() || !blocks.getFirst().isHeading()) return Optional.empty();
        var first = blocks.getFirst().rank();
        var others = blocks.stream().skip(1).filter(Block::isHeading).toList();
        var isTitle = !others.isEmpty() && others.stream().allMatch(other -> other.rank() > first);
        return isTitle ? Optional.of(blocks.getFirst()) : Optional.empty();
    }
}
