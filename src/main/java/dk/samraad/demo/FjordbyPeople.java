package dk.samraad.demo;

import dk.samraad.response.Mode;
import dk.samraad.response.PageCounts;
import dk.samraad.response.Submission;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Journey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The people of Fjordby who answer a survey: always the same, because they are drawn from a fixed seed.
final class FjordbyPeople {
    private static final long SEED = 20_242_032;

    private final FjordbySurvey.Asked asked;
    private final Definition definition;

    FjordbyPeople(FjordbySurvey.Asked asked, Definition definition) {
        this.asked = asked;
        this.definition = definition;
    }

    /// @param pages the codes of the pages this person came to, the check page last
    record Answered(UUID id, LocalTime at, Mode mode, Optional<String> place, String language, Answers answers, List<String> pages) {
        Submission submission(long version, Instant moment) {
            return new Submission(id, version, moment.minus(Duration.ofMinutes(5)), mode, place, language, answers);
        }
    }

    record GaveUp(UUID id, List<String> pages) {}

    Answered answer(int person) {
        var chance = new Random(SEED + person);
        var mode = mode(chance);
        var language = mode == Mode.WEB && chance.nextInt(20) == 0 ? "en" : "da";
        var journey = Journey.of(definition, asked.voice().apply(chance, language));
        var pages = Stream.concat(journey.pages().stream().map(Definition.Page::code), Stream.of(PageCounts.CHECK)).toList();
        return new Answered(id("svar-", person), LocalTime.of(7 + chance.nextInt(15), chance.nextInt(60)), mode, place(mode, chance),
                language, journey.answers(), pages);
    }

    Stream<GaveUp> thoseWhoGaveUp() {
        var codes = definition.pages().stream().map(Definition.Page::code).toList();
        return IntStream.range(0, asked.people() / 6).mapToObj(person -> {
            var reached = 1 + new Random(SEED - person).nextInt(codes.size());
            return new GaveUp(id("opgav-", person), codes.subList(0, reached));
        });
    }

    private UUID id(String what, int person) {
        return UUID.nameUUIDFromBytes(("fjordby-" + asked.slug() + "-" + what + person).getBytes(StandardCharsets.UTF_8));
    }

    private static Mode mode(Random chance) {
        var share = chance.nextInt(100);
        if (share < 70) return Mode.WEB;
        if (share < 82) return Mode.TABLET;
        if (share < 94) return Mode.PAPER;
        return share < 98 ? Mode.PHONE : Mode.WORKSHOP;
    }

    private static Optional<String> place(Mode mode, Random chance) {
        return mode == Mode.TABLET
                ? Optional.of(chance.nextBoolean() ? "Fjordby Bibliotek" : "Aktivitetscentret på Øen")
                : Optional.empty();
    }
}
