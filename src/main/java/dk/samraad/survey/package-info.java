/// What is asked: a survey and its published versions.
///
/// Nouns: [dk.samraad.survey.Survey] (its days and state), [dk.samraad.survey.Definition] (pages, questions, options,
/// conditions), [dk.samraad.survey.PublishedVersion], [dk.samraad.survey.Answers] (what one person said to it),
/// [dk.samraad.survey.Journey] (the path through it). Door: [dk.samraad.survey.Surveys]; beside it the two formats,
/// [dk.samraad.survey.Definitions] and [dk.samraad.survey.AnswersFormat]. Tables: schema `survey`. A version once
/// published is never changed; codes of questions and options are what answers are kept under, never labels or positions.
@NullMarked
package dk.samraad.survey;

import org.jspecify.annotations.NullMarked;
