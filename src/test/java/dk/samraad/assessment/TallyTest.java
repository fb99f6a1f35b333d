package dk.samraad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.text.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Messages danish = Messages.in(Language.DA);

    @Test
    void eleven_replies_are_told_in_one_sentence_that_adds_up() {
        var replies = new ArrayList<List<Optional<Stance>>>();
        for (int i = 0; i < 6; i++) replies.add(said(Stance.FOR));
        for (int i = 0; i < 3; i++) replies.add(said(Stance.AGAINST));
        replies.add(said(Stance.CHANGE));
        replies.add(said(Stance.QUESTION));
        var tally = Tally.of(replies);
        assertThat(StanceText.ofParagraph(danish::t, tally, "4.2", false)).isEqualTo("11 svar om stykke 4.2: 6 for, 3 imod, 2 andet");
        assertThat(StanceText.others(danish::t, tally)).isEqualTo("Andet: 1 vil have noget ændret, 1 spørger.");
        assertThat(tally.isFor() + tally.against() + tally.other() + tally.notStated()).isEqualTo(tally.replies());
        assertThat(tally.isDisagreement()).isTrue();
    }

    @Test
    void a_reply_of_many_pieces_counts_once() {
        var tally = Tally.of(List.of(said(Stance.FOR, Stance.QUESTION, Stance.FOR), said(Stance.FOR, Stance.AGAINST),
                said(Stance.EXPERIENCE, Stance.CHANGE), said((Stance) null)));
        assertThat(tally).isEqualTo(new Tally(4, 1, 0, 1, 0, 0, 0, 1, 1));
        assertThat(StanceText.general(danish::t, tally, "")).isEqualTo("4 svar til hele udkastet: 1 for, 2 andet, 1 ikke angivet");
        assertThat(tally.isDisagreement()).as("one that is for and against differs with nobody").isFalse();
    }

    @Test
    void two_who_want_different_things_do_not_disagree() {
        assertThat(Tally.of(List.of(said(Stance.CHANGE), said(Stance.CHANGE), said(Stance.FOR))).isDisagreement()).isFalse();
        assertThat(StanceText.ofParagraph(danish::t, Tally.of(List.of()), "1.1", false)).isEqualTo("Ingen svar om stykke 1.1");
    }

    @Test
    void a_sentence_says_what_its_number_counts() {
        var one = Tally.of(List.of(said(Stance.FOR)));
        assertThat(StanceText.general(danish::t, one, "Pejlemærke 1: Et godt liv")).as("about a theme is not about the whole draft")
                .isEqualTo("1 svar til Pejlemærke 1: Et godt liv som helhed: 1 for");
        assertThat(StanceText.inPoint(danish::t, one, List.of(), false)).as("nobody said which paragraph").isEqualTo("1 svar: 1 for");
        assertThat(StanceText.inPoint(danish::t, one, List.of("2.9", "2.10"), true)).isEqualTo("1 svar om stykkerne 2.9, 2.10: 1 for");
        assertThat(StanceText.inPoint(danish::t, one, List.of("2.9"), false)).as("not all of them are about it")
                .isEqualTo("1 svar, blandt andet om stykke 2.9: 1 for");
        assertThat(StanceText.ofParagraph(danish::t, one, "2.9", true)).as("others about it are in a point")
                .isEqualTo("1 svar om noget andet i stykke 2.9: 1 for");
    }

    @Test
    void where_nobody_is_for_or_against_it_says_what_they_do() {
        var tally = Tally.of(List.of(said(Stance.CHANGE), said(Stance.CHANGE), said(Stance.QUESTION), said((Stance) null)));
        assertThat(StanceText.ofParagraph(danish::t, tally, "4.2", false))
                .isEqualTo("4 svar om stykke 4.2: 2 vil have noget ændret, 1 spørger, 1 ikke angivet");
        assertThat(StanceText.others(danish::t, tally)).as("said already").isEmpty();
    }

    private static List<Optional<Stance>> said(@Nullable Stance... stances) {
        return Arrays.stream(stances).map(Optional::ofNullable).toList();
    }
}
