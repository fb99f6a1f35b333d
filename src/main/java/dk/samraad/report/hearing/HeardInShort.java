package dk.samraad.report.hearing;

import dk.samraad.hearing.duty.Standing;
import dk.samraad.report.writing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Who was to be heard and did not answer, in a sentence for each way that can be: not asked, asked and silent, excepted with a
/// reason. Three different things, and never one.
record HeardInShort(Words words, int most) {
    List<String> of(List<Duty> duties) {
        var said = new ArrayList<String>();
        if (!duties.isEmpty()) said.add(words.t("papers.short.heard", duties.size(), (int) duties.stream().filter(duty -> duty.standing().hasAnswered()).count()));
        add(said, "papers.short.not-invited", duties, duty -> duty.standing() == Standing.NOT_INVITED);
        add(said, "papers.short.returned", duties, duty -> duty.standing() == Standing.RETURNED);
        add(said, "papers.short.silent", duties, duty -> duty.standing() == Standing.SILENT);
        add(said, "papers.short.awaited", duties, duty -> duty.standing() == Standing.AWAITED);
        add(said, "papers.short.excepted", duties, duty -> duty.standing() == Standing.EXCEPTED);
        return said;
    }

    private void add(List<String> said, String key, List<Duty> duties, Predicate<Duty> which) {
        var names = duties.stream().filter(which).map(duty -> duty.party().isEmpty() ? words.t("papers.duty.name-hidden") : duty.party()).toList();
        if (names.isEmpty()) return;
        said.add(words.t(key, names.size() <= most ? words.list(names) : String.join(", ", names.subList(0, most)) + " " + words.t("papers.and-others", names.size() - most)));
    }
}
