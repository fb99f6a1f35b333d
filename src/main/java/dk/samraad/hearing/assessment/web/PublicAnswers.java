package dk.samraad.hearing.assessment.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.assessment.Assessed;
import dk.samraad.hearing.assessment.Assessments;
import dk.samraad.hearing.assessment.LeftOut;
import dk.samraad.hearing.assessment.SegmentState;
import dk.samraad.hearing.reply.web.Answers;
import dk.samraad.web.Shell;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/// What was approved about a reply, for its sender and everybody else; not before the committee has decided.
@Singleton
class PublicAnswers implements Answers {
    private final Assessments assessments;

    PublicAnswers(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<Answer> to(Shell shell, Hearing hearing, String reference) {
        if (hearing.state() != HearingState.DECIDED) return List.of();
        return assessments.assessed(hearing, reference).filter(Assessed::isPublic).stream()
                .flatMap(assessed -> Stream.concat(
                        assessed.pieces().stream().filter(piece -> piece.state() == SegmentState.APPROVED).map(piece -> answer(shell, piece)),
                        assessed.leftOut().stream().map(leftOut -> answer(shell, leftOut))))
                .toList();
    }

    private static Answer answer(Shell shell, Assessed.Piece piece) {
        var judgement = piece.judgement();
        return new Answer(about(shell, piece), judgement.resume(), judgement.assessment(), judgement.recommendation().map(shell::name).orElse(""), number(judgement.changeCode()));
    }

    private static Answer answer(Shell shell, LeftOut leftOut) {
        return new Answer(shell.t("assessment.answer.left-out"), "", leftOut.because(), "", "");
    }

    private static String about(Shell shell, Assessed.Piece piece) {
        if (!piece.paragraph().isEmpty()) return shell.t("assessment.paragraph", number(piece.paragraph()));
        return piece.words().isEmpty() ? shell.t("assessment.whole") : shell.t("assessment.general");
    }

    private static String number(String code) {
        return code.isEmpty() ? "" : code.substring(2).replace('-', '.');
    }
}
