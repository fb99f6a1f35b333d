package dk.samraad.response;

import dk.samraad.response.Fault.What;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Journey;
import dk.samraad.survey.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A survey as far as somebody has filled it in: a pure function of the version, what was typed, and the language it was typed in.
///
/// @param journey the pages shown and the answers that count
/// @param faults by question, only where something typed cannot be taken
public record Filled(Journey journey, Map<String, List<Fault>> faults) {

    /// @param language BCP 47: numbers are read as it writes them
    public static Filled of(Definition definition, Typed typed, String language) {
        var answers = new LinkedHashMap<String, Answer>();
        var faults = new HashMap<String, List<Fault>>();
        definition.questions().forEach(question -> {
            switch (QuestionReader.read(question, language, typed)) {
                case Reading.Answered(var answer) -> answers.put(question.code(), answer);
                case Reading.Wrong(var wrong) -> faults.put(question.code(), wrong);
                case Reading.Nothing() -> {}
            }
        });
        return new Filled(Journey.of(definition, new Answers(answers)), Map.copyOf(faults));
    }

    /// What was typed, as the same person goes on with it in another language: a number that would be read as another there, or be asked
    /// about, is written as that language writes it; one that is asked about here is asked about there.
    public static Typed translated(Definition definition, Typed typed, String from, String to) {
        var all = new HashMap<String, List<String>>();
        for (var question : definition.questions().toList()) {
            if (!(question instanceof Question.NumberInput number)) continue;
            var before = typed.first(FieldNames.of(number));
            var after = NumberReader.translated(number, before, from, to);
            if (!after.equals(before)) all.put(FieldNames.of(number), List.of(after));
        }
        return typed.with(all.keySet(), all);
    }

    /// What has to be put right on a page before going on, in its order.
    public List<Fault> faultsOn(Page page) {
        var all = new ArrayList<Fault>();
        for (var question : journey.shown(page)) all.addAll(faultsOf(question));
        return all;
    }

    private List<Fault> faultsOf(Question question) {
        var wrong = faults.get(question.code());
        if (wrong != null) return wrong;
        var missing = question.basics().required() && journey.answers().of(question.code()).isEmpty();
        return missing ? List.of(new Fault(FieldNames.id(question), What.MISSING, List.of())) : List.of();
    }

    /// The first page that has to be put right: where somebody who skipped by hand is sent.
    public Optional<Page> firstFaulty() {
        return journey.pages().stream().filter(page -> !faultsOn(page).isEmpty()).findFirst();
    }
}
