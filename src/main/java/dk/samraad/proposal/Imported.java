package dk.samraad.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What became of a text that was brought in.
public sealed interface Imported {
    /// @param blocks at least one of them a paragraph
    /// @param preface the title of what stands before the first heading
    record Read(List<Block> blocks, String preface, Account account) implements Imported {
        public Read {
            blocks = List.copyOf(blocks);
        }

        /// The text as it stands, without names; lines in bold stay paragraphs.
        public List<Section> sections() {
            return outline(blocks, preface, Set.of()).sections();
        }

        /// Of the document; empty for none.
        public String title() {
            return outline(blocks, preface, Set.of()).title();
        }

        /// @param headings places of lines in bold that are headings
        public static List<Section> sections(List<Block> blocks, String preface, Set<Integer> headings) {
            return outline(blocks, preface, headings).sections();
        }

        /// @param headings places of lines in bold that are headings
        public static String title(List<Block> blocks, String preface, Set<Integer> headings) {
            return outline(blocks, preface, headings).title();
        }

        private static Outline outline(List<Block> blocks, String preface, Set<Integer> headings) {
            var decided = new ArrayList<Block>();
            var rank = 2;
            for (int i = 0; i < blocks.size(); i++) {
                var block = blocks.get(i);
                if (block.isHeading()) rank = block.rank();
                decided.add(headings.contains(i) && block.mayBeHeading() ? new Block(rank, block.text()) : block);
            }
            return Outline.of(decided, preface);
        }
    }

    /// @param why a constant with a text of its own
    record Unreadable(Enum<?> why) implements Imported {}
}
