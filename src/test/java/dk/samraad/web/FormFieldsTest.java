package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFieldsTest {
    @Test
    void what_a_person_wrote_is_told_from_what_the_page_sent_along() {
        var sent = FormFields.read("_token=abc&_go=save&revision=12&submission=0a1b2c3d-0a1b-4c3d-8e9f-0a1b2c3d4e5f&kind=COUNCIL.SENIOR&art=COUNCIL"
                + "&opensOn-day=30&opensOn-year=2026&omgivet=ja&om=p-1-2&set=" + "0af9".repeat(16) + "&carried=" + "Ab9_".repeat(40)
                + "&name=Seniorr%C3%A5d&phone=33445566&note=+To+linjer%0D%0Ai+alt+&email=anna%40fjordby.example&empty=&again=Seniorr%C3%A5d");

        assertThat(sent.written()).containsExactly("Seniorråd", "33445566", "To linjer\r\ni alt", "anna@fjordby.example");
    }

    @Test
    void a_long_address_that_somebody_pasted_is_given_back() {
        var link = "https://fjordby.example/sites/sundhed/Dokumenter/" + "politik-".repeat(10) + ".docx?web=1";
        assertThat(FormFields.read("link=" + link + "&seal=" + "A1b2".repeat(30)).written()).containsExactly(link);
    }
}
