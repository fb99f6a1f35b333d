package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessed;
import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.LeftOut;
import dk.samraad.assessment.Promise;
import dk.samraad.assessment.Promises;
import dk.samraad.assessment.SegmentState;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.reply.web.Answers;
import dk.samraad.web.Shell;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was approved about a reply, for its sender and everybody else; not before the committee has decided.
@Singleton
class PublicAnswers implements Answers {
    private final Assessments assessments;
    private final Promises promises;

    PublicAnswers(Assessments assessments, Promises promises) {
        this.assessments = assessments;
        this.promises = promises;
    }

    @Override
    public List<Answer> to(Shell shell, Hearing hearing, String reference) {
        if (hearing.state() != HearingState.DECIDED) return List.of();
        var promised = promises.of(hearing);
        return assessments.assessed(hearing, reference).filter(Assessed::isPublic).stream()
                .flatMap(assessed -> Stream.concat(
                        assessed.pieces().stream().filter(piece -> piece.state() == SegmentState.APPROVED)
                                .map(piece -> answer(shell, piece, promised)),
                        assessed.leftOut().stream().map(leftOut -> answer(shell, leftOut))))
                .toList();
    }

    /// Only what was changed leads to before and after; what was not says why.
    private static Answer answer(Shell shell, Assessed.Piece piece, List<Promise> promised) {
        var judgement = piece.judgement();
        var mine = promised.stream().filter(promise -> judgement.changeCodes().contains(promise.code())).toList();
        var said = Stream.concat(judgement.recommendation().map(shell::name).stream(), mine.stream().filter(promise -> !promise.isKept())
                .map(promise -> shell.t("assessment.answer.not-changed", promise.number(), promise.because().map(Promise.Because::text)
                        .orElse("")))).collect(Collectors.joining(". "));
        return new Answer(about(shell, piece), judgement.resume(), judgement.assessment(), said,
                mine.stream().filter(Promise::isKept).map(Promise::number).collect(Collectors.joining(", ")));
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
