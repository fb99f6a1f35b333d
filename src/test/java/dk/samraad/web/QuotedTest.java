package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

/// Words of one language in a sentence of another.
class QuotedTest {
    @Test
    void words_of_another_language_say_which_and_run_its_way() {
        assertThat(written("Choose an answer: " + Quoted.mark("Hvor tit?", "da"))).isEqualTo("Choose an answer: <span lang=\"da\">Hvor tit?</span>");
        assertThat(written("Vælg et svar: " + Quoted.mark("كم مرة؟", "ar") + ".")).isEqualTo("Vælg et svar: <span lang=\"ar\" dir=\"rtl\">كم مرة؟</span>.");
        assertThat(written(Quoted.mark("Udvalget", "da") + " meets " + Quoted.mark("mandag", "da"))).isEqualTo("<span lang=\"da\">Udvalget</span> meets <span lang=\"da\">mandag</span>");
    }

    @Test
    void what_somebody_wrote_stays_words() {
        assertThat(written(Quoted.mark("<b>$1 & \"x\"", "da"))).isEqualTo("<span lang=\"da\">&lt;b&gt;$1 &amp; &#34;x&#34;</span>");
        assertThat(written(Quoted.mark("a\ue002\ue000b", "da"))).isEqualTo("<span lang=\"da\">a  b</span>");
        assertThat(written("a \ue000 b \ue002")).as("signs that mark nothing open and close nothing").doesNotContain("span");
    }

    private static String written(String sentence) {
        var output = new StringOutput();
        new Quoted(sentence).writeTo(output);
        return output.toString();
    }
}
