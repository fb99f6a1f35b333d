package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.response.Mode;
import dk.samraad.response.Mover;
import dk.samraad.response.Responses;
import dk.samraad.response.Submission;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.LiveSurvey;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.CountingDriver;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people wrote, sent through the door citizens use and moved as in life.
class CommentsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().counting();

    private final Comments comments = app.bean(Comments.class);

    private Comment.Listing suggestions(String slug, int page) {
        return comments.of(slug, "forslag", page, Language.DA).orElseThrow();
    }

    @Test
    void a_text_carries_the_role_of_its_writer_where_eight_or_more_with_that_role_wrote() {
        taken("roller", Map.of("borger", 12, "paaroerende", 9, "fagperson", 9));

        var listing = suggestions("roller", 1);

        assertThat(listing.comments()).hasSize(30).allSatisfy(text -> assertThat(text.role()).contains(roleIn(text.text())));
        assertThat(comments.of("roller", "forslag", 1, Language.EN).orElseThrow().comments()).extracting(Comment.Text::role)
                .contains(Optional.of("Relative"));
    }

    @Test
    void a_role_that_few_have_is_told_neither_by_its_name_nor_by_being_the_only_one_without() {
        taken("faa", Map.of("borger", 20, "paaroerende", 9, "fagperson", 3));

        assertThat(suggestions("faa", 1).comments()).allSatisfy(text ->
                assertThat(text.role()).isEqualTo(roleIn(text.text()).equals("Borger") ? Optional.of("Borger") : Optional.empty()));
    }

    @Test
    void of_thirty_seven_residents_beside_a_few_others_all_but_eight_carry_their_role_on_every_page() {
        taken("faelles", Map.of("borger", 37, "fagperson", 4, "paaroerende", 20));

        var texts = java.util.stream.Stream.of(suggestions("faelles", 1), suggestions("faelles", 2))
                .flatMap(listing -> listing.comments().stream()).toList();
        assertThat(texts).hasSize(61).filteredOn(text -> text.role().isPresent()).hasSize(37 + 12)
                .allSatisfy(text -> assertThat(text.role()).contains(roleIn(text.text())));
        assertThat(texts).filteredOn(text -> text.role().isEmpty()).extracting(text -> roleIn(text.text())).contains("Fagperson")
                .filteredOn("Pårørende"::equals).hasSize(8);
        assertThat(suggestions("faelles", 1)).as("the same each time").isEqualTo(suggestions("faelles", 1));
    }

    @Test
    void the_texts_of_one_person_stand_in_other_places_under_each_question() {
        taken("orden", Map.of("borger", 40));

        var first = suggestions("orden", 1).texts().stream().map(CommentsIT::number).toList();
        var second = comments.of("orden", "savn", 1, Language.DA).orElseThrow().texts().stream().map(CommentsIT::number).toList();

        assertThat(second).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
    }

    @Test
    void cpr_numbers_taken_out_before_storing_are_counted_with_what_is_masked_now() {
        taken("masker", Map.of("borger", 10));

        var listing = suggestions("masker", 1);

        assertThat(listing.masked()).isEqualTo(new Comment.Counts(10, 10, 10, 0));
        assertThat(listing.texts()).allSatisfy(text -> assertThat(text).contains("[CPR-nummer fjernet]", "[telefonnummer fjernet]",
                "[e-mailadresse fjernet]")
                .doesNotContain("010190", "20304050", "@"));
    }

    @Test
    void a_text_carries_the_language_of_the_page_it_was_written_on() {
        var live = OpenSurvey.of(app, "sprog", Fjordby.everyKind());
        for (int i = 0; i < 12; i++) send(live, Fjordby.with(Fjordby.answers(), "forslag",
                new Answer.Text(i < 4 ? "A bench, no. " + i : "En bænk, nr. " + i)), i < 4 ? "en" : "da");
        app.bean(Jobs.class).runNow(Mover.NAME);
        app.bean(Results.class).takeUp("sprog", "test");

        assertThat(suggestions("sprog", 1).comments()).hasSize(12)
                .allSatisfy(text -> assertThat(text.language()).isEqualTo(text.text().startsWith("A bench") ? "en" : "da"));
        assertThat(Staff.signedIn(app).get("/medarbejder/spoergeskemaer/sprog/fritekst").page().select("ul.comments p[lang=en]").eachText())
                .filteredOn(text -> text.startsWith("A bench")).hasSize(4);
    }

    @Test
    void a_page_reads_fifty_texts_of_each_question_in_five_statements_however_many_there_are() {
        taken("mange", Map.of("borger", 130));

        var statements = CountingDriver.during(() -> comments.of("mange", 2, Language.DA)).stream().filter(sql -> sql.contains("select"))
                .toList();

        assertThat(statements).hasSizeLessThanOrEqualTo(5);
        assertThat(List.of(suggestions("mange", 1), suggestions("mange", 2), suggestions("mange", 3), suggestions("mange", 9)))
                .extracting(listing -> listing.comments().size()).containsExactly(50, 50, 30, 30);
        assertThat(List.of(suggestions("mange", 1), suggestions("mange", 2), suggestions("mange", 3)).stream()
                .flatMap(l -> l.texts().stream()).distinct()).hasSize(130);
    }

    @Test
    void nothing_is_read_before_results_are_taken_up_nor_of_a_question_that_seven_wrote_to() {
        var live = OpenSurvey.of(app, "syv", Fjordby.everyKind());
        for (int i = 0; i < 12; i++) send(live, i, "borger", i < 7);
        app.bean(Jobs.class).runNow(Mover.NAME);
        assertThat(comments.of("syv", 1, Language.DA)).isEmpty();
        app.bean(Results.class).takeUp("syv", "test");

        assertThat(suggestions("syv", 1)).isEqualTo(new Comment.Listing("forslag", "Hvad skal kommunen gøre?", 0, true, List.of(),
                Comment.Counts.NONE, Optional.empty(), 1, 1));
    }

    @Test
    void new_texts_come_with_a_release_five_or_more_at_a_time_and_with_a_role_only_where_eight_came_together() {
        taken("nye", Map.of("borger", 20));
        var live = app.bean(Surveys.class).live("nye");
        for (int i = 20; i < 24; i++) send(live, i, "fagperson", true);
        for (int i = 24; i < 30; i++) send(live, i, "fagperson", false);
        app.bean(Jobs.class).runNow(Mover.NAME);
        assertThat(suggestions("nye", 1).comments()).as("moved, not released").hasSize(20);

        assertThat(app.bean(Results.class).takeUp("nye", "test")).isEqualTo(new TakeUp.Taken(2, 30));
        assertThat(suggestions("nye", 1).comments()).as("four are too few").hasSize(20);

        for (int i = 30; i < 40; i++) send(live, i, "fagperson", i < 31);
        app.bean(Jobs.class).runNow(Mover.NAME);
        app.bean(Results.class).takeUp("nye", "test");

        assertThat(suggestions("nye", 1).comments()).as("with a fifth they come").hasSize(25);
        assertThat(suggestions("nye", 1).comments()).filteredOn(text -> roleIn(text.text()).equals("Fagperson")).hasSize(5)
                .allSatisfy(text -> assertThat(text.role()).isEmpty());
    }

    @Test
    void a_text_that_is_withdrawn_is_gone_at_once() {
        taken("vaek", Map.of("borger", 12));

        app.execute("delete from response.answer_sheet where id = (select response_id from response.answer_text "
                + "where text like 'nr. 3:%' and question = 'savn' "
                + "and survey_id = (select id from survey.questionnaire where slug = 'vaek'))");

        assertThat(suggestions("vaek", 1).texts()).hasSize(11).noneMatch(text -> text.startsWith("nr. 3:"));
    }

    @Test
    void staff_read_them_with_roles_and_go_on_within_one_question() {
        taken("side", Map.of("borger", 60));
        var staff = Staff.signedIn(app);

        var page = staff.get("/medarbejder/spoergeskemaer/side/fritekst");
        assertThat(page.text()).contains("60 har skrevet noget", "Borger");
        var next = staff.get(page.page().select("a[rel=next]").attr("href"));

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.page().select("h2").eachText()).containsExactly("Hvad skal kommunen gøre?");
        assertThat(next.page().select(".comments li")).hasSize(10);
        assertThat(staff.get("/medarbejder/spoergeskemaer/side/fritekst?spoergsmaal=alder").status()).isEqualTo(404);
    }

    private static void taken(String slug, Map<String, Integer> people) {
        var live = OpenSurvey.of(app, slug, Fjordby.everyKind());
        var number = 0;
        for (var role : people.entrySet()) {
            for (int i = 0; i < role.getValue(); i++) send(live, number++, role.getKey(), true);
        }
        app.bean(Jobs.class).runNow(Mover.NAME);
        app.bean(Results.class).takeUp(slug, "test");
    }

    private static void send(LiveSurvey live, int number, String role, boolean writes) {
        var answers = Fjordby.with(Fjordby.answers(), "rolle", new Answer.Choice(role));
        answers = Fjordby.with(answers, "savn", new Answer.Text("nr. " + number + ": selskab"));
        answers = writes ? Fjordby.with(answers, "forslag",
                new Answer.Text("nr. " + number + ": " + role
                + ", mit CPR er 010190-1234, ring 20304050 eller skriv til x@fjordby.example"))
                : Fjordby.without(answers, "forslag");
        send(live, answers, "da");
    }

    private static void send(LiveSurvey live, Answers answers, String language) {
        app.bean(Responses.class).send(live.survey(),
                new Submission(UUID.randomUUID(), live.version().id(), app.clock.instant(), Mode.WEB, Optional.empty(), language, answers));
    }

    private static String number(String text) {
        return text.substring(0, text.indexOf(':'));
    }

    private static String roleIn(String text) {
        return text.contains("paaroerende") ? "Pårørende" : text.contains("fagperson") ? "Fagperson" : "Borger";
    }
}
