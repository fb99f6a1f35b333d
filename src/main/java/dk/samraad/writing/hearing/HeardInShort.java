package dk.samraad.writing.hearing;

import dk.samraad.duty.Standing;
import dk.samraad.writing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who was to be heard and did not answer, in a sentence for each way that can be: not asked, asked and silent, excepted with a
/// reason. Three different things, and never one.
record HeardInShort(Words words, int most) {
    List<String> of(List<Duty> duties) {
        var said = new ArrayList<String>();
        if (!duties.isEmpty()) said.add(words.t("papers.short.heard", duties.size(),
                count(duties, duty -> duty.standing().hasAnswered()), count(duties, duty -> duty.standing() == Standing.NO_REMARKS)));
        names(duties, duty -> duty.standing() == Standing.NOT_INVITED)
                .ifPresent(names -> said.add(words.t("papers.short.not-invited", names)));
        names(duties, duty -> duty.standing() == Standing.RETURNED).ifPresent(names -> said.add(words.t("papers.short.returned", names)));
        names(duties, duty -> duty.standing() == Standing.SILENT).ifPresent(names -> said.add(words.t("papers.short.silent", names)));
        names(duties, duty -> duty.standing() == Standing.AWAITED).ifPresent(names -> said.add(words.t("papers.short.awaited", names)));
        names(duties, duty -> duty.standing() == Standing.EXCEPTED).ifPresent(names -> said.add(words.t("papers.short.excepted", names)));
        return said;
    }

    private static int count(List<Duty> duties, Predicate<Duty> which) {
        return (int) duties.stream().filter(which).count();
    }

    private Optional<String> names(List<Duty> duties, Predicate<Duty> which) {
        var names = duties.stream().filter(which).map(duty -> duty.party().isEmpty() ? words.t("papers.duty.name-hidden") : duty.party())
                .toList();
        if (names.isEmpty()) return Optional.empty();
        // "and 1 other" takes the room of its name.
        return Optional.of(names.size() <= most + 1 ? words.list(names)
                : String.join(", ", names.subList(0, most)) + " " + words.t("papers.and-others", names.size() - most));
    }
}
