package dk.samraad.hearing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.stance.Stance;
import dk.samraad.web.Language;
import dk.samraad.web.Messages;
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
        assertThat(StanceText.said(danish::t, tally, List.of("4.2"))).isEqualTo("11 svar om stykke 4.2: 6 for, 3 imod, 2 andet");
        assertThat(StanceText.others(danish::t, tally)).isEqualTo("Andet: 1 vil have noget ændret, 1 spørger.");
        assertThat(tally.isFor() + tally.against() + tally.other() + tally.notStated()).isEqualTo(tally.replies());
        assertThat(tally.isDisagreement()).isTrue();
    }

    @Test
    void a_reply_of_many_pieces_counts_once() {
        var tally = Tally.of(List.of(said(Stance.FOR, Stance.QUESTION, Stance.FOR), said(Stance.FOR, Stance.AGAINST),
                said(Stance.EXPERIENCE, Stance.CHANGE), said((Stance) null)));
        assertThat(tally).isEqualTo(new Tally(4, 1, 0, 1, 0, 0, 0, 1, 1));
        assertThat(StanceText.said(danish::t, tally, List.of())).isEqualTo("4 svar til hele udkastet: 1 for, 2 andet, 1 ikke angivet");
        assertThat(tally.isDisagreement()).as("one that is for and against differs with nobody").isFalse();
    }

    @Test
    void two_who_want_different_things_do_not_disagree() {
        assertThat(Tally.of(List.of(said(Stance.CHANGE), said(Stance.CHANGE), said(Stance.FOR))).isDisagreement()).isFalse();
        assertThat(StanceText.said(danish::t, Tally.of(List.of()), List.of("1.1"))).isEqualTo("Ingen svar om stykke 1.1");
    }

    private static List<Optional<Stance>> said(@Nullable Stance... stances) {
        return Arrays.stream(stances).map(Optional::ofNullable).toList();
    }
}
