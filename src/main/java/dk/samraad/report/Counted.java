package dk.samraad.report;

import dk.samraad.writing.summary.SummaryData.Citation;
import dk.samraad.writing.summary.SummaryData.Mode;
import dk.samraad.writing.summary.SummaryData.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `analysis` let out about a survey, in the words of the report's language.
///
/// @param asOf the day they were counted
/// @param interim whether the survey took answers still
/// @param versions the numbers of those that were published, ascending
/// @param questions by code; one that was never counted is missing
/// @param citations by code of the question they answer
/// @param withheld sentences
record Counted(LocalDate asOf, int answers, boolean interim, List<Mode> byMode, List<Integer> versions, int commentThreshold,
        Map<String, Question> questions,
        Map<String, List<Citation>> citations, List<String> withheld) {

    Optional<Question> of(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    List<Citation> citationsOf(String code) {
        return citations.getOrDefault(code, List.of());
    }
}
