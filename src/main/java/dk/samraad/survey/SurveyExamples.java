package dk.samraad.survey;

import dk.samraad.platform.address.ExampleSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which surveys are made up.
@Singleton
class SurveyExamples implements ExampleSource {
    private static final Pattern ADDRESS = Pattern.compile("/(?:sp|medarbejder/spoergeskemaer)/([^/]+)");

    private final LiveSurveys surveys;

    SurveyExamples(LiveSurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Optional<Boolean> isExample(String name) {
        return surveys.bySlug(name).map(found -> found.survey().example());
    }
}
