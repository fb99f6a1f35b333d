package dk.samraad.analysis;

import static dk.samraad.jooq.response.Tables.ANSWER_CHOICE;
import static dk.samraad.jooq.response.Tables.ANSWER_NUMBER;
import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static org.jooq.impl.DSL.selectOne;

import dk.samraad.survey.Condition;
import java.math.BigDecimal;
import org.jooq.impl.DSL;

/// A survey's condition said about stored answers, so that "was not shown it" and "did not answer" are told apart.
/// Only answers to questions that were shown are stored, so this need not walk the path again.
final class ShownTo {
    private ShownTo() {}

    static org.jooq.Condition where(Condition condition) {
        return switch (condition) {
            case Condition.Chosen(var question, var options) -> DSL.exists(selectOne().from(ANSWER_CHOICE)
                    .where(ANSWER_CHOICE.RESPONSE_ID.eq(ANSWER_SHEET.ID)).and(ANSWER_CHOICE.SURVEY_ID.eq(ANSWER_SHEET.SURVEY_ID))
                            .and(ANSWER_CHOICE.QUESTION.eq(question))
                    .and(ANSWER_CHOICE.OPTION.in(options)));
            case Condition.Between(var question, var lowest, var highest) -> DSL.exists(selectOne().from(ANSWER_NUMBER)
                    .where(ANSWER_NUMBER.RESPONSE_ID.eq(ANSWER_SHEET.ID)).and(ANSWER_NUMBER.SURVEY_ID.eq(ANSWER_SHEET.SURVEY_ID))
                            .and(ANSWER_NUMBER.QUESTION.eq(question))
                    .and(ANSWER_NUMBER.VALUE.between(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest))));
            case Condition.All(var all) -> DSL.and(all.stream().map(ShownTo::where).toList());
            case Condition.Any(var any) -> DSL.or(any.stream().map(ShownTo::where).toList());
            case Condition.Not(var not) -> where(not).not();
        };
    }
}
