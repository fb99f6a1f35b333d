package dk.samraad.assessment;

import static dk.samraad.assessment.JudgementFault.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.privacy.HiddenWords;
import dk.samraad.text.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementCheckTest {
    private final JudgementCheck check = new JudgementCheck(Set.of("p1"), Set.of("p-1-1"), Set.of("p-1-1", "p-9-1"), Set.of(7L),
            HiddenWords.ofReply(List.of("Grete Holm"), ""), false);

    @Test
    void nothing_has_to_be_there_while_it_is_written() {
        assertThat(check.faultsOf(Judgement.EMPTY, false)).isEmpty();
        assertThat(check.faultsOf(Judgement.EMPTY, true)).containsExactlyInAnyOrder(RESUME_MISSING, ASSESSMENT_MISSING,
                RECOMMENDATION_MISSING, STANCE_MISSING);
    }

    @Test
    void a_change_says_which_paragraph_also_a_new_one() {
        assertThat(check.faultsOf(judgement(Recommendation.CHANGED, ""), true)).containsExactly(CHANGE_MISSING);
        assertThat(check.faultsOf(judgement(Recommendation.CHANGED, "p-9-1"), true)).isEmpty();
        assertThat(check.faultsOf(judgement(Recommendation.CHANGED, "p-7-7"), true)).containsExactly(CHANGE_UNKNOWN);
    }

    @Test
    void one_answer_may_change_several_paragraphs_and_each_has_to_be_there() {
        var both = new Judgement("p1", "p-1-1", "Flere stier", "Enig", Optional.of(Recommendation.CHANGED), List.of("p-1-1", "p-9-1"),
                Optional.of(Stance.CHANGE), Optional.of(7L));
        assertThat(check.faultsOf(both, true)).isEmpty();
        var odd = new Judgement("p1", "p-1-1", "Flere stier", "Enig", Optional.of(Recommendation.CHANGED), List.of("p-1-1", "p-7-7"),
                Optional.of(Stance.CHANGE), Optional.of(8L));
        assertThat(check.faultsOf(odd, true)).containsExactly(CHANGE_UNKNOWN, POINT_UNKNOWN);
    }

    @Test
    void a_council_takes_no_side() {
        var ofCouncil = new JudgementCheck(Set.of("p1"), Set.of("p-1-1"), Set.of("p-1-1"), Set.of(), HiddenWords.NONE, true);
        assertThat(ofCouncil.faultsOf(new Judgement("p1", "p-1-1", "Flere stier", "Enig", Optional.of(Recommendation.UNCHANGED), ""), true))
                .isEmpty();
    }

    @Test
    void what_is_hidden_and_cpr_numbers_stand_in_nothing_that_becomes_public() {
        var told = new Judgement("", "", "Grete Holm er ensom", "Se 010190-1234", Optional.empty(), "");
        assertThat(check.faultsOf(told, false)).containsExactly(RESUME_HOLDS_HIDDEN, ASSESSMENT_HOLDS_HIDDEN);
    }

    @Test
    void what_is_not_on_the_lists_and_what_is_too_long_is_refused() {
        var odd = new Judgement("p99", "p-5-5", "a".repeat(5_001), "a".repeat(20_001), Optional.empty(), "");
        assertThat(check.faultsOf(odd, false)).containsExactly(THEME_UNKNOWN, PARAGRAPH_UNKNOWN, RESUME_TOO_LONG, ASSESSMENT_TOO_LONG);
    }

    private static Judgement judgement(Recommendation recommendation, String change) {
        return new Judgement("p1", "p-1-1", "Flere stier", "Enig", Optional.of(recommendation), change).with(Stance.FOR);
    }
}
