package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.proposal.Change.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void words_that_went_and_came_are_marked_and_the_rest_is_the_same() {
        var change = Changes.between(draft("p-1-1", "Alle børn skal bevæge sig."), draft("p-1-1", "Alle børn og unge bevæger sig."))
                .getFirst();

        assertThat(change.fate()).isEqualTo(Fate.CHANGED);
        assertThat(marked(change.before())).isEqualTo("Alle børn [-skal bevæge -]sig.");
        assertThat(marked(change.after())).isEqualTo("Alle børn [+og unge bevæger +]sig.");
    }

    @Test
    void a_word_that_got_a_comma_for_its_full_stop_is_not_marked() {
        var change = Changes.between(draft("p-1-1", "Det koster 1.200 kr. og tager fire uger."),
                draft("p-1-1", "Det koster 1.300 kr. og tager fire uger, to for unge.")).getFirst();

        assertThat(marked(change.before())).isEqualTo("Det koster [-1.200 -]kr. og tager fire uger.");
        assertThat(marked(change.after())).isEqualTo("Det koster [+1.300 +]kr. og tager fire uger[+, to for unge+].");
    }

    @Test
    void the_pieces_put_together_are_the_text_again() {
        var before = "En linje.\n\nTo  mellemrum, æøå og 😀.";
        var after = "En helt anden linje.\nTo mellemrum, æøå.";
        var change = Changes.between(draft("p-1-1", before), draft("p-1-1", after)).getFirst();

        assertThat(change.textBefore()).isEqualTo(before);
        assertThat(change.textAfter()).isEqualTo(after);
    }

    @Test
    void a_paragraph_is_found_by_its_name_and_may_be_new_gone_or_the_same() {
        var changes = Changes.between(draft("p-1-1", "a", "p-1-2", "b"), draft("p-1-2", "b", "p-1-3", "c"));

        assertThat(changes).extracting(Change::code, Change::fate).containsExactly(
                org.assertj.core.groups.Tuple.tuple("p-1-2", Fate.UNCHANGED),
                org.assertj.core.groups.Tuple.tuple("p-1-3", Fate.NEW),
                org.assertj.core.groups.Tuple.tuple("p-1-1", Fate.GONE));
        assertThat(changes.getLast().after()).isEmpty();
        assertThat(changes.get(1).before()).isEmpty();
    }

    @Test
    void paragraphs_of_a_section_that_is_gone_are_not_forgotten() {
        var after = new Draft(2, 1, 2, true, Optional.empty(), 0, List.of());

        assertThat(Changes.between(draft("p-1-1", "a"), after)).extracting(Change::fate).containsExactly(Fate.GONE);
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "[+" + piece.text() + "+]";
        }).collect(Collectors.joining());
    }

    private static Draft draft(String... codesAndTexts) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < codesAndTexts.length; i += 2) paragraphs.add(new Paragraph(0, codesAndTexts[i], codesAndTexts[i + 1], ""));
        return new Draft(1, 1, 1, false, Optional.empty(), 0, List.of(new Section("1", "Afsnit", "", paragraphs, "")));
    }
}
