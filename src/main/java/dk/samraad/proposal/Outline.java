package dk.samraad.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/// Makes sections of headings and paragraphs. Every heading begins one, with two exceptions: the title of the whole document is
/// kept as that, and a heading with nothing but smaller headings under it is the chapter of each of them ("Mad", above "I skolen"
/// and "Hjemme"). No heading is lost.
///
/// @param title of the whole; empty for none
record Outline(String title, List<Section> sections) {
    private static final String BETWEEN = " – ";
    /// What may stand above the title: "Udkast", a date, the name of a department.
    private static final int LONGEST_ABOVE_TITLE = 120;

    Outline {
        sections = List.copyOf(sections);
    }

    /// @param preface the title of what stands before the first heading
    static Outline of(List<Block> blocks, String preface) {
        var title = titleIn(blocks);
        var text = new ArrayList<>(blocks);
        text.removeAll(title);
        return new Outline(title.stream().map(Block::text).collect(Collectors.joining(BETWEEN)), sections(text, preface));
    }

    private record Level(int rank, String title) {}

    private static List<Section> sections(List<Block> blocks, String preface) {
        var sections = new ArrayList<Section>();
        var above = new ArrayDeque<Level>();
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!block.isHeading()) {
                paragraphs.add(Paragraph.of(block.text()));
                if (ends(blocks, i)) sections.add(section(above, preface, paragraphs));
                continue;
            }
            while (!above.isEmpty() && above.getLast().rank() >= block.rank()) above.removeLast();
            above.addLast(new Level(block.rank(), block.text()));
            paragraphs.clear();
            var leadsOn = i + 1 < blocks.size() && (!blocks.get(i + 1).isHeading() || blocks.get(i + 1).rank() > block.rank());
            if (!leadsOn) sections.add(section(above, preface, paragraphs));
        }
        return sections;
    }

    /// Whether that is the last paragraph of its section.
    private static boolean ends(List<Block> blocks, int at) {
        return at + 1 == blocks.size() || blocks.get(at + 1).isHeading();
    }

    private static Section section(Deque<Level> above, String preface, List<Paragraph> paragraphs) {
        if (above.isEmpty()) return Section.of(preface, List.copyOf(paragraphs));
        var chapter = above.stream().limit(above.size() - 1L).map(Level::title).collect(Collectors.joining(BETWEEN));
        return new Section("", above.getLast().title(), "", List.copyOf(paragraphs), "", chapter);
    }

    /// The first heading is the title when no other stands as high, or several in a row are its lines; short lines may stand above.
    static List<Block> titleIn(List<Block> blocks) {
        var first = 0;
        while (first < blocks.size() && !blocks.get(first).isHeading()) {
            if (blocks.get(first).text().length() > LONGEST_ABOVE_TITLE) return List.of();
            first++;
        }
        if (first == blocks.size()) return List.of();
        var rank = blocks.get(first).rank();
        var end = first;
        while (end < blocks.size() && blocks.get(end).rank() == rank) end++;
        var others = blocks.subList(end, blocks.size()).stream().filter(Block::isHeading).toList();
        var isTitle = !others.isEmpty() && others.stream().allMatch(other -> other.rank() > rank);
        return isTitle ? List.copyOf(blocks.subList(first, end)) : List.of();
    }
}
