package dk.samraad.report;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.time.Danish;
import dk.samraad.process.Processes;
import dk.samraad.text.Language;
import dk.samraad.writing.CanonicalReader;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.PaperData.SurveySource;
import dk.samraad.writing.hearing.PaperData.SurveyTheme;
import dk.samraad.writing.summary.SummaryData;
import dk.samraad.writing.summary.SummaryData.Chapter;
import dk.samraad.writing.summary.Telling;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/// What released summaries say about the themes of a hearing. Read from the very bytes that were released: nothing is counted
/// again, so nothing is disclosed that was not, and no figure differs from the one that stands there.
@Singleton
class SurveyFindings {
    private static final int MOST_IN_A_THEME = 2;

    private final EditionQueries editions;
    private final RenderingRepository renderings;
    private final Processes processes;
    private final InstantSource clock;
    private final Settings settings;

    SurveyFindings(EditionQueries editions, RenderingRepository renderings, Processes processes, InstantSource clock, Settings settings) {
        this.editions = editions;
        this.renderings = renderings;
        this.processes = processes;
        this.clock = clock;
        this.settings = settings;
    }

    /// Of surveys about the same policy by the same authority, for a theme is a theme of a policy: the newest summary of each that
    /// is public, in the language. Empty where there is none.
    List<SurveySource> of(Hearing hearing, Language language) {
        var process = processes.bySlug(hearing.processSlug());
        return editions.summariesOf(process.policy(), process.authority(), language, Danish.dateOf(clock.instant())).stream()
                .map(edition -> source(edition, new Words(language))).toList();
    }

    private SurveySource source(Edition edition, Words words) {
        var released = renderings.findByEditionIdAndKind(edition.id(), Rendering.Kind.TABLES_JSON.name())
                .or(() -> renderings.findByEditionIdAndKind(edition.id(), Rendering.Kind.TWIN_JSON.name())).orElseThrow();
        var data = CanonicalReader.read(released.content(), SummaryData.class);
        var cover = data.cover();
        return new SurveySource(cover.survey(), settings.address(edition.address()), Objects.requireNonNull(edition.number()),
                released.sha256(),
                Objects.requireNonNull(edition.asOf()), cover.opensOn(), cover.closesOn(), data.answers(),
                data.chapters().stream().map(chapter -> theme(chapter, words)).filter(theme -> !theme.shown().isEmpty()).toList());
    }

    private static SurveyTheme theme(Chapter chapter, Words words) {
        return new SurveyTheme(chapter.code(), chapter.questions().size(), Telling.of(chapter, words, MOST_IN_A_THEME));
    }
}
