package dk.samraad.survey;

/// A room above that holds what people answered. Every such room supplies it as a bean.
public interface AnswerHolder {
    /// Deletes what people answered and wrote, in the transaction of [Surveys#empty].
    void empty(Survey survey);
}
