package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A reply says in which language it is written, as its sender chose or as its letters tell.
class ReplyLanguageIT extends CitizenAtWork {
    private static final String ARABIC = "نريد المزيد من الحدائق والمسارات للأطفال";

    @Test
    void letters_tell_where_the_sender_chose_nothing() {
        sent(ARABIC, "");
        sent("Vi vil have flere stier.", "");
        var arabic = app.client().get("/h/" + SLUG + "/svar/p-001").page();
        assertThat(arabic.select("p.as-typed[lang=ar][dir=rtl]").text()).isEqualTo(ARABIC);
        var danish = app.client().get("/h/" + SLUG + "/svar/p-002").page();
        assertThat(danish.select("p.as-typed[lang=da][dir=ltr]").text()).isEqualTo("Vi vil have flere stier.");
        assertThat(app.client().get("/h/" + SLUG + "/svar?sprog=en").page()
                .select(".replies p[lang=ar][dir=rtl], .replies p[lang=da][dir=ltr]")).hasSize(2);
    }

    @Test
    void the_choice_of_the_sender_stands_and_survives_what_has_to_be_mended() {
        var files = replier.next(replier.begin(SLUG), Map.of("svar", "Daha fazla park istiyoruz."));
        var typed = new HashMap<>(Replier.person(""));
        typed.put("skrevet-paa", "tr");
        var wrong = replier.next(replier.next(files, Map.of()), typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("select[name=skrevet-paa] option[selected]").val()).isEqualTo("tr");
        replier.send(replier.next(wrong, Map.of("navn", "Ayse Prøve")));
        approve();
        assertThat(app.client().get("/h/" + SLUG + "/svar/p-001").page().select("p.as-typed[lang=tr][dir=ltr]").text())
                .isEqualTo("Daha fazla park istiyoruz.");
    }

    @Test
    void what_is_not_offered_is_no_choice() {
        sent("Vi vil have flere stier.", "xx<script>");
        assertThat(app.queryOne("select written_in from hearing.reply")).isEmpty();
    }

    private void sent(String text, String language) {
        var typed = new HashMap<>(Replier.person("Anna Prøve"));
        typed.put("skrevet-paa", language);
        replier.send(replier.toCheck(SLUG, text, typed));
        approve();
    }

    private static void approve() {
        app.execute("update hearing.screening set publication = 'APPROVED'");
        app.execute("update hearing.consultation set publication = 'AT_ONCE'");
    }
}
