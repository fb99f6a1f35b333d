package dk.samraad.writing.summary;

import dk.samraad.survey.PublishedVersion;
import dk.samraad.text.Language;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.SummaryData.AskedOption;
import dk.samraad.writing.summary.SummaryData.AskedPage;
import dk.samraad.writing.summary.SummaryData.AskedQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The questionnaire of several versions that were answered: the newest word for word, then of each older one whatever stood
/// otherwise, so that nobody reads an answer under words that the person never saw.
final class AskedVersions {
    private final Map<Integer, List<AskedPage>> told = new LinkedHashMap<>();
    private final Words words;

    /// @param versions newest first
    AskedVersions(List<PublishedVersion> versions, Language language) {
        this.words = new Words(language);
        for (var version : versions) told.put(version.number(), AskedQuestions.of(version.definition(), language));
    }

    List<AskedPage> pages() {
        var pages = new ArrayList<AskedPage>();
        var done = new HashSet<String>();
        told.forEach((number, all) -> {
            for (var page : all) {
                var here = page.questions().stream().filter(question -> done.add(question.code()))
                        .map(question -> withVersions(number, question)).toList();
                if (!here.isEmpty()) pages.add(new AskedPage(page.title(), here));
            }
        });
        return List.copyOf(pages);
    }

    /// @param number of the newest version that asks it
    private AskedQuestion withVersions(int number, AskedQuestion newest) {
        var asking = told.keySet().stream().filter(version -> in(version, newest.code()).isPresent()).sorted().toList();
        var facts = new ArrayList<>(newest.facts());
        if (asking.size() < told.size()) facts.add(words.t("report.method.asked-in",
                words.list(asking.stream().map(String::valueOf).toList())));
        for (var version : asking) {
            if (version == number) continue;
            var differences = differences(newest, in(version, newest.code()).orElseThrow()).toList();
            if (!differences.isEmpty()) facts.add(words.t("report.method.in-version", String.valueOf(version),
                    String.join("; ", differences)));
        }
        return new AskedQuestion(newest.code(), newest.wording(), newest.help(), List.copyOf(facts), newest.options());
    }

    private Optional<AskedQuestion> in(int version, String code) {
        return told.getOrDefault(version, List.of()).stream().flatMap(page -> page.questions().stream())
                .filter(q -> q.code().equals(code)).findFirst();
    }

    private Stream<String> differences(AskedQuestion newest, AskedQuestion older) {
        var found = new ArrayList<String>();
        if (!older.wording().equals(newest.wording())) found.add(words.quoted(older.wording()));
        if (!older.help().equals(newest.help())) {
            found.add(older.help().isBlank() ? words.t("report.method.no-help")
                    : words.t("report.method.help", words.quoted(older.help())));
        }
        older.facts().stream().filter(fact -> !newest.facts().contains(fact)).forEach(found::add);
        for (var option : older.options()) {
            var now = label(newest, option.code());
            if (now.isEmpty()) found.add(words.t("report.method.option-then", words.quoted(option.label())));
            else if (!now.get().equals(option.label())) found.add(words.t("report.method.option-called", words.quoted(now.get()),
                    words.quoted(option.label())));
        }
        for (var option : newest.options()) {
            if (label(older, option.code()).isEmpty()) found.add(words.t("report.method.without-option", words.quoted(option.label())));
        }
        return found.stream();
    }

    private static Optional<String> label(AskedQuestion question, String code) {
        return question.options().stream().filter(option -> option.code().equals(code)).map(AskedOption::label).findFirst();
    }
}
