package dk.samraad.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.policy.BaselineFigure;
import dk.samraad.policy.Commitment;
import dk.samraad.policy.Direction;
import dk.samraad.policy.MakingStep;
import dk.samraad.policy.MakingStep.StepKind;
import dk.samraad.policy.Measurement;
import dk.samraad.policy.Policy;
import dk.samraad.policy.PolicyStatus;
import dk.samraad.policy.Principle;
import dk.samraad.policy.Quote;
import dk.samraad.policy.Recommendation;
import dk.samraad.policy.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the five documents say, written down once more beside the files and compared.
class CatalogueContentTest {
    private static final Map<String, Policy> POLICIES = Catalogue.read(CatalogueFolder.files()).stream()
            .collect(Collectors.toMap(Policy::slug, Function.identity()));

    /// policy | theme | value (- in words) | unit | people | group | out of | comparison | year
    private static final String FIGURES = """
            glostrup-2024-2032 | p1 | 33 | % | 5900 | Borgere over 16 år |  |  | 2021
            glostrup-2024-2032 | p1 | 8.1 | % | 1500 | Borgere over 16 år |  |  | 2021
            glostrup-2024-2032 | p1 | 54 | % | 9500 | Borgere over 16 år |  | 47 Region Hovedstaden | 2021
            glostrup-2024-2032 | p1 | 3400 | borgere | 3400 | Borgere over 16 år med overvægt | 9500 |  | 2021
            glostrup-2024-2032 | p1 | 15 | % | 2600 | Borgere over 16 år |  |  | 2021
            glostrup-2024-2032 | p1 | 6.6 | % | 1200 | Borgere over 16 år |  |  | 2021
            glostrup-2024-2032 | p2 | 86.7 | % |  | Folkeskoleelever |  |  | 2023/2024
            glostrup-2024-2032 | p2 | - |  |  | Elever i udskolingen |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 5.7 | % |  | Piger i udskolingen |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 2.8 | % |  | Drenge i udskolingen |  |  | 2023/2024
            glostrup-2024-2032 | p2 | - |  |  | Elever i udskolingen |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 11 | % |  | Elever i 9. klasse |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 14.6 | % |  | Elever i 9. klasse |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 7 | % |  | Elever i 9. klasse |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 2.4 | % |  | Drenge |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 5.2 | % |  | Piger |  |  | 2023/2024
            glostrup-2024-2032 | p2 | 87 | % |  | Elever i 9. klasse |  |  | 2023/2024
            glostrup-2024-2032 | p3 | 3500 | borgere | 3500 |  |  |  |
            glostrup-2024-2032 | p3 | 31 | % |  | Borgere med mindre godt eller dårligt selvvurderet helbred | 3500 |  |
            glostrup-2024-2032 | p3 | 6600 | borgere | 6600 |  |  |  |
            glostrup-2024-2032 | p3 | 47 | % |  | Borgere med 4 timers skærmtid eller mere om dagen | 6600 |  |
            glostrup-2024-2032 | p3 | 3900 | borgere | 3900 |  |  |  |
            glostrup-2024-2032 | p3 | 30 | % |  | Borgere med lav fysisk aktivitet | 3900 |  |
            glostrup-2024-2032 | p3 | 20 | % |  | Borgere over 80 år |  |  |
            glostrup-2024-2032 | p3 | 7.6 | % | 330 | Borgere over 65 år | 4342 |  | 2023
            glostrup-2024-2032 | p4 | 7 | sygdomme |  | De udvalgte kroniske sygdomme i Sundhedsprofilundersøgelsen | 12 |  | 2021
            glostrup-2024-2032 | p4 | 6.7 | % | 1300 | Borgere |  | 5.3 Region Hovedstaden | 2021
            glostrup-2024-2032 | p4 | 4.3 | % | 800 | Borgere |  | 3.6 Region Hovedstaden | 2021
            glostrup-2024-2032 | p4 | 7.5 | % | 1400 | Borgere |  | 6.4 Region Hovedstaden | 2021
            glostrup-2024-2032 | p4 | 11 | % |  | Borgere med behandlingskrævende depression | 1400 |  | 2021
            glostrup-2024-2032 | p5 | 62 | % | 10800 | Borgere |  |  | 2021
            glostrup-2024-2032 | p5 | 41 | % | 6600 | Borgere |  |  | 2021
            glostrup-2024-2032 | p5 | 37 | % |  | Elever i udskolingen |  |  | 2023/2024
            ballerup-2029 |  | - |  |  | Voksne |  |  |
            herlev-sundhed |  | - |  |  |  |  |  | 2022
            """;

    @Test
    void every_figure_stands_as_in_the_documents() {
        var written = new ArrayList<String>();
        for (var slug : List.of("glostrup-2024-2032", "glostrup-2013", "ballerup-2029", "herlev-sundhed", "kl-udspil")) {
            policy(slug).baseline().forEach(f -> written.add(line(f)));
        }
        assertThat(String.join("\n", written)).isEqualTo(FIGURES.strip());
    }

    @Test
    void only_what_the_document_calls_approximate_is() {
        assertThat(policy("glostrup-2024-2032").baseline().stream().filter(BaselineFigure::approximate).map(BaselineFigure::subject))
                .containsExactly("Drikker over 10 genstande alkohol om ugen", "Viser tegn på social isolation");
    }

    @Test
    void a_figure_without_source_or_year_says_why() {
        for (var policy : POLICIES.values()) {
            assertThat(policy.baseline()).filteredOn(f -> f.year() == null || f.source() == null || f.value() == null)
                    .allSatisfy(f -> assertThat(f.note()).as(f.id()).isNotNull());
        }
    }

    @Test
    void themes_and_principles_carry_the_titles_of_the_documents() {
        assertThat(titles("glostrup-2024-2032")).containsExactly(
                "Et sundt liv med mental sundhed uden sygdom", "Et børne- og ungeliv i trivsel",
                "Et seniorliv med deltagelse, mestring og livskvalitet", "Et godt hverdagsliv trods kronisk sygdom",
                "Inkluderende, tilgængelige og trygge rammer der fremmer et sundt liv");
        assertThat(policy("glostrup-2024-2032").principles()).extracting(Principle::title).containsExactly(
                "Lighed i sundhed", "Tidlig indsats på flere niveauer", "Sammen om sundhed", "Prioritering og effekt", "Synlighed");
        assertThat(titles("glostrup-2013")).containsExactly(
                "Din sundhed – fælles ansvar", "Forebyggelse prioriteres højt", "Fysiske rammer og byrum",
                "Støtte fællesskaber og involvering af frivillige", "Mest mulig sundhed for pengene");
        assertThat(titles("herlev-sundhed")).containsExactly(
                "En by med sunde fællesskaber", "Aktive medspillere for sundhed", "Tilgængelighed til byens liv og rum",
                "Sammen om helhed og sammenhæng", "Et sundt liv starter tidligt");
        assertThat(titles("kl-udspil")).containsExactly(
                "Prioriter sunde rammer for et bæredygtigt samfund", "Styrk fællesskaber for mere trivsel og sammenhængskraft",
                "Invester i børn og unge, de er fremtidens generationer", "Differentiér for at skabe mere lighed i sundhed");
        assertThat(titles("ballerup-2029")).hasSize(7).contains("Flere skal have sunde madvaner");
    }

    @Test
    void glostrup_follows_up_on_twenty_goals_with_a_direction() {
        var goals = policy("glostrup-2024-2032").goals();
        assertThat(goals).hasSize(20);
        assertThat(goals.stream().filter(g -> g.direction() == Direction.FEWER)).hasSize(10);
        assertThat(goals.stream().filter(g -> g.direction() == Direction.OTHER)).hasSize(2);
        assertThat(policy("glostrup-2024-2032").document())
                .returns(8, d -> d.validYears()).returns(4, d -> d.evaluationEveryYears()).returns(1, d -> d.statusEveryYears())
                .returns("inden sommerferien", d -> d.statusWhen()).returns("glostrup-2013", d -> d.replaces());
        assertThat(policy("glostrup-2024-2032").actionPlan().getFirst().minimumYears()).isEqualTo(4);
    }

    @Test
    void herlevs_sisters_share_four_values_and_quotes_name_a_role() {
        assertThat(policy("herlev-sundhed").principles()).extracting(Principle::title)
                .containsExactly("Tillid", "Tidlig handling", "Bedst sammen", "Sammenhæng");
        assertThat(policy("herlev-handicap").document().principlesOf()).isEqualTo("herlev-sundhed");
        assertThat(policy("herlev-aeldre").document().sisterGroup()).isEqualTo(policy("herlev-sundhed").document().sisterGroup());
        assertThat(policy("herlev-sundhed").themes()).filteredOn(t -> t.parent() != null).hasSize(7);
        assertThat(policy("herlev-sundhed").quotes()).extracting(Quote::role).containsExactly("input fra borgerinddragelse", "pårørende",
                "bruger i Værestedet", "input fra borgerinddragelse", "skoleelev", "input fra borgerinddragelse");
    }

    @Test
    void every_recommendation_of_kl_has_an_addressee() {
        var byAddressee = policy("kl-udspil").recommendations().stream()
                .collect(Collectors.groupingBy(Recommendation::addressee, Collectors.counting()));
        assertThat(byAddressee).isEqualTo(Map.of("kommunalbestyrelsen", 38L, "Regering og Folketing", 7L));
    }

    @Test
    void ballerups_course_is_told_with_months_and_the_years_it_is_measured() {
        var ballerup = policy("ballerup-2029");
        assertThat(ballerup.steps(StepKind.PHASE)).extracting(MakingStep::title)
                .containsExactly("Den forberedende fase", "Skrivefase", "Beslutningsfase");
        assertThat(ballerup.steps(StepKind.MILESTONE)).extracting(s -> s.fromMonth() + " " + s.toMonth()).containsExactly(
                "2019-05 null", "2019-05 2019-06", "2019-08 2019-10", "2019-11 2019-12", "2020-01 2020-02");
        assertThat(ballerup.measurements()).extracting(Measurement::year).containsExactly("2016/2017", "2017", "2021", "2025", "2029");
        assertThat(ballerup.generalCommitments()).hasSize(10);
        assertThat(ballerup.bodies()).hasSize(2);
    }

    @Test
    void what_children_are_measured_in_is_the_survey_of_children() {
        var goals = policy("ballerup-2029").goals();
        assertThat(goals).filteredOn(goal -> goal.people() != null).hasSize(3)
                .allSatisfy(goal -> assertThat(goal.source()).as(goal.measure()).isEqualTo("Sundhedsprofil for børn og unge"));
        assertThat(goals).filteredOn(goal -> goal.people() == null)
                .allSatisfy(goal -> assertThat(goal.source())
                        .isEqualTo("Sundhedsprofilen for Region Hovedstaden og de omliggende kommuner"));
        assertThat(policy("ballerup-2029").document()).returns(4, d -> d.measuredEveryYears());
    }

    /// In the documents a body is set up by one, makes recommendations to another, and reports to a third.
    @Test
    void who_set_a_body_up_whom_it_recommends_to_and_whom_it_reports_to_are_three_things() {
        assertThat(Stream.of("glostrup-2024-2032", "ballerup-2029").flatMap(slug -> policy(slug).bodies().stream())
                .map(b -> b.name() + "|" + text(b.appointedBy()) + "|" + text(b.recommendsTo()) + "|" + text(b.reportsTo())))
                        .containsExactly(
                "Opgaveudvalget for forebyggelse|Kommunalbestyrelsen||", "Styregruppe||direktionen og det politiske niveau|",
                "Arbejdsgruppe|||styregruppen");
        assertThat(policy("ballerup-2029").bodies().getLast().members()).contains("C-SS")
                .noneMatch(member -> member.contains("Medarbejder"));
    }

    @Test
    void a_policy_that_was_replaced_says_until_when_it_held() {
        for (var replaced : POLICIES.values().stream().filter(p -> p.document().status() == PolicyStatus.REPLACED).toList()) {
            var successor = POLICIES.values().stream().filter(p -> replaced.slug().equals(p.document().replaces()))
                    .findFirst().orElseThrow();
            assertThat(replaced.document().validTo()).as(replaced.slug()).isEqualTo(successor.document().validFrom());
        }
    }

    @Test
    void words_are_explained_where_the_documents_explain_them() {
        assertThat(terms("glostrup-2024-2032")).containsExactly(" Sundhed", " Forebyggelse", " Sundhedsfremme",
                "glostrup-2024-2032/p3 Rehabilitering");
        assertThat(terms("glostrup-2013")).containsExactly(" Sundhed", " Sundhedsfremme", "glostrup-2013/t1 Hjælp til selvhjælp");
        assertThat(policy("glostrup-2024-2032").definedTerms().getLast().source()).contains("Hvidbog om rehabilitering, 2022");
    }

    @Test
    void the_boxes_with_laws_stand_under_their_principles() {
        assertThat(policy("glostrup-2024-2032").legalBases()).extracting(b -> text(b.principle()).replace("glostrup-2024-2032/", "") + "|"
                + b.title() + "|" + text(b.paragraph()))
                .containsExactlyInAnyOrder("|Sundhedsloven|§ 119, stk. 1", "|Sundhedsstyrelsens forebyggelsespakker|",
                        "|Sundhedsprofilen for Region Hovedstaden|",
                        "a|Serviceloven|", "a|Sundhedsloven|§ 119, stk. 2",
                        "a|Sundhedsstyrelsens kvalitetsstandarder for kommunens tilbud til borgere med kronisk sygdom|",
                        "b|Dagtilbudsloven|", "b|Sygedagpengeloven|");
        assertThat(policy("glostrup-2024-2032").principles())
                .allSatisfy(principle -> assertThat(principle.summary()).as(principle.code()).isNotNull());
    }

    @Test
    void every_main_theme_of_herlev_and_kl_says_what_it_is_about_and_nothing_of_a_recommendation_is_lost() {
        for (var slug : List.of("glostrup-2024-2032", "herlev-sundhed", "kl-udspil")) {
            assertThat(policy(slug).mainThemes()).allSatisfy(theme -> assertThat(theme.summary()).as(theme.id()).isNotNull());
        }
        var kl = policy("kl-udspil").recommendations();
        assertThat(kl).filteredOn(r -> r.passedTo() != null).hasSize(3)
                .allSatisfy(r -> assertThat(r.passedTo()).isEqualTo("dagtilbud og skoler"));
        assertThat(kl).extracting(Recommendation::text).anyMatch(text -> text.startsWith("Give ekstra ressourcer"))
                .anyMatch(text -> text.endsWith("i de differentierede forebyggelsestilbud"))
                        .noneMatch(text -> text.startsWith("Give flere penge"));
        assertThat(policy("herlev-sundhed").commitments()).extracting(Commitment::text).anyMatch(text -> text.contains("organisationer"))
                .anyMatch(text -> text.contains("kommunens egne medarbejdere"));
        assertThat(policy("glostrup-2024-2032").goals()).extracting(goal -> goal.measure())
                .contains("borgere, der har brug for visiteret hjælp");
    }

    private static List<String> terms(String slug) {
        return policy(slug).definedTerms().stream().map(t -> text(t.theme()) + " " + t.term()).toList();
    }

    private static String line(BaselineFigure f) {
        var theme = f.theme();
        var comparison = f.comparisonValue() == null ? "" : f.comparisonValue() + " " + f.comparisonGeography();
        return List.of(f.document(), theme == null ? "" : theme.substring(theme.indexOf('/') + 1), f.value() == null ? "-"
                : f.value().toString(),
                text(f.unit()), text(f.people()), text(f.population()), text(f.outOf()), comparison, text(f.year())).stream()
                .collect(Collectors.joining(" | ")).stripTrailing();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> titles(String slug) {
        return policy(slug).mainThemes().stream().map(Theme::title).toList();
    }

    private static Policy policy(String slug) {
        return Objects.requireNonNull(POLICIES.get(slug), slug);
    }
}
