package dk.samraad.platform.address;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Creation;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.NewSurvey;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddressWordsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    /// Where a short name stands, everything else that stands there is taken.
    @Test
    void every_word_that_stands_beside_a_short_name_is_taken() {
        var addresses = app.bean(Router.class).uriRoutes().map(route -> List.of(route.getUriMatchTemplate().toPathString().split("/"))).distinct().toList();
        var beside = new TreeSet<String>();
        for (var named : addresses) {
            for (int i = 1; i < named.size(); i++) {
                var isPage = named.get(i).equals("{page}") && named.get(1).equals("sp");
                if (!isPage && !named.get(i).equals("{slug}") && !named.get(i).startsWith("{slug:")) continue;
                var before = named.subList(0, i);
                var at = i;
                addresses.stream().filter(a -> a.size() > at && a.subList(0, at).equals(before)).map(a -> a.get(at))
                        .filter(word -> word.matches("[a-z0-9][a-z0-9-]*")).forEach(beside::add);
            }
        }

        assertThat(beside).isNotEmpty().contains("nyt", "fortsaet").allMatch(AddressWords::isTakenByPage);
    }

    @Test
    void a_survey_of_such_a_name_is_refused_and_says_so() {
        OpenSurvey.process(app);
        for (var word : List.of("nyt", "tjek", "svar", "tak", "fortsaet", "alt")) {
            var wish = new NewSurvey(word, OpenSurvey.PROCESS, Fjordby.POLICY, "Fjordby Kommune", OpenSurvey.MARCH, 5, true, Fjordby.everyKind());
            assertThat(app.bean(Surveys.class).create(wish)).as(word).isEqualTo(new Creation.Refused(List.of(Creation.SurveyObjection.SLUG_RESERVED)));
        }
    }
}
