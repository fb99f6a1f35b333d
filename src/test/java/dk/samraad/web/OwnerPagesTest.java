package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.settings.Owner;
import dk.samraad.platform.start.CannotStart;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// The pages that must name the municipality.
class OwnerPagesTest {
    private static final Optional<LocalDate> MADE = Optional.of(LocalDate.of(2026, 11, 29));
    private static final Owner NOBODY = new Owner("", "", "", "", "");
    private static final Owner FJORDBY = new Owner("Fjordby Kommune", "samraad@fjordby.example", "+45 70 00 00 00", "Havnegade 1, 9999 Fjordby",
            "dpo@fjordby.example");

    private final dk.samraad.templates.Templates templates = new TemplatesFactory().templates();

    @Test
    void the_statement_on_accessibility_gives_status_date_and_where_to_complain() {
        var page = drawn(templates.webAccessibility(shell(Language.DA), FJORDBY, MADE));

        assertThat(page.text()).contains("Samråd overholder delvist", "Siden er gået igennem den 29. november 2026", "Digitaliseringsstyrelsen", "Fjordby Kommune",
                "Havnegade 1, 9999 Fjordby");
        assertThat(page.select("main a[href^=mailto]").attr("href")).isEqualTo("mailto:samraad@fjordby.example");
        assertThat(page.select("main a[href^=tel]").attr("href")).isEqualTo("tel:+4570000000");
        assertThat(drawn(templates.webAccessibility(shell(Language.EN), FJORDBY, MADE)).text()).contains("29 November 2026", "complies partly");
    }

    @Test
    void the_page_on_privacy_names_the_controller_and_the_data_protection_officer() {
        var page = drawn(templates.webPrivacy(shell(Language.DA), FJORDBY));

        assertThat(page.text()).contains("Fjordby Kommune er dataansvarlig.");
        assertThat(page.select("main a[href^=mailto]").eachAttr("href")).containsExactly("mailto:samraad@fjordby.example", "mailto:dpo@fjordby.example");
    }

    @Test
    void what_nobody_has_set_is_said_to_be_missing() {
        assertThat(drawn(templates.webAccessibility(shell(Language.DA), NOBODY, MADE)).text()).contains("Kommunen har ikke skrevet sin mail og telefon");
        assertThat(drawn(templates.webAccessibility(shell(Language.DA), NOBODY, Optional.empty())).text()).contains("Kommunen har ikke skrevet, hvornår den sidst har undersøgt siden.")
                .doesNotContain("2026");
        assertThat(drawn(templates.webPrivacy(shell(Language.DA), NOBODY)).text())
                .contains("Den kommune, der spørger, er dataansvarlig", "Kommunen har ikke skrevet sin mail og telefon");
    }

    @Test
    void the_day_of_the_assessment_is_a_day_or_samraad_does_not_start() {
        assertThat(new AssessedOn(" 2026-11-29 ").day()).isEqualTo(MADE);
        assertThat(new AssessedOn("").day()).isEmpty();
        assertThatThrownBy(() -> new AssessedOn("29/11 2026")).isInstanceOf(CannotStart.class).hasMessageContaining("SAMRAAD_OWNER_ASSESSED_ON");
    }

    private static Shell shell(Language language) {
        return new Shell(Messages.in(language), Viewer.CITIZEN, "/", "", "", new Asked("", Optional.empty(), true), false);
    }

    private static Document drawn(JteModel page) {
        var output = new StringOutput();
        page.render(output);
        return Jsoup.parse(output.toString());
    }
}
