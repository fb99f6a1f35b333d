package dk.samraad.report;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.error.NotFound;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import dk.samraad.writing.CanonicalReader;
import dk.samraad.writing.CouncilSentence;
import dk.samraad.writing.Headline;
import dk.samraad.writing.hearing.PaperData;
import dk.samraad.writing.hearing.Reply;
import dk.samraad.writing.summary.SummaryData.Citation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Holds a preview against what may be read today: between the day it was made and the day it is released a reply may have
/// been withdrawn or made public no more, or something hidden in it. Of what came after it, it says nothing: its date does.
@Singleton
class StillPublic {
    private final HearingGathering gathering;
    private final Hearings hearings;
    private final Countings countings;
    private final Surveys surveys;

    StillPublic(HearingGathering gathering, Hearings hearings, Countings countings, Surveys surveys) {
        this.gathering = gathering;
        this.hearings = hearings;
        this.countings = countings;
        this.surveys = surveys;
    }

    /// Of the canonical data of a summary, which have more.
    private record Quoted(List<OfChapter> chapters) {}

    private record OfChapter(List<Citation> citations) {}

    /// Whether a summary quotes somebody whose answer was withdrawn since, or whom staff would not quote any more.
    ///
    /// @param data canonical
    boolean quotesWhoIsGone(long survey, Language language, byte[] data) {
        var quoted = CanonicalReader.read(data, Quoted.class).chapters().stream().flatMap(chapter -> chapter.citations().stream()).toList();
        return !quoted.isEmpty() && !countings.citable(surveys.byId(survey), language).containsAll(quoted);
    }

    /// Of the canonical data of a hvidbog or of the collected replies, which have replies alone.
    private record Told(List<Reply> replies, List<PaperData.Piece> pieces, List<PaperData.Opinion> opinions,
            List<Headline> headlines, List<CouncilSentence> councilSentences) {}

    /// What stands in it and may not be read as it stands there any more: references of replies and of what was written about them.
    ///
    /// @param data canonical, of a report about the hearing
    /// @throws IllegalArgumentException when the data are of an earlier form
    List<String> notAnyMore(long hearing, byte[] data) {
        var told = CanonicalReader.read(data, Told.class);
        var found = hearings.find(hearing).orElseThrow(NotFound::new);
        var gone = new TreeSet<>(dk.samraad.hearing.Reference.ORDER);
        var now = new HashSet<>(gathering.replies(found));
        told.replies().stream().filter(reply -> !now.contains(reply)).map(Reply::reference).forEach(gone::add);
        gone.addAll(hiddenSince(found, told));
        return List.copyOf(gone);
    }

    /// What staff wrote went without what was hidden then; words hidden since stand in it still.
    private List<String> hiddenSince(Hearing hearing, Told told) {
        var hidden = gathering.hiddenWords(hearing);
        var about = new ArrayList<String>();
        told.pieces().stream().filter(piece -> holds(hidden, piece.resume(), piece.point(), piece.verdict().assessment()))
                .map(PaperData.Piece::reply).forEach(about::add);
        told.opinions().stream().filter(opinion -> opinion.answers().stream()
                .anyMatch(answer -> holds(hidden, answer.verdict().assessment()))).map(PaperData.Opinion::reference).forEach(about::add);
        told.councilSentences().stream().filter(sentence -> holds(hidden, sentence.sentence())).map(CouncilSentence::reference)
                .forEach(about::add);
        told.headlines().stream().filter(headline -> holds(hidden, headline.sentence())).map(Headline::sentence)
                .map(hidden::takenOutOf).forEach(about::add);
        return about;
    }

    private static boolean holds(HiddenWords hidden, String... texts) {
        return Stream.of(texts).anyMatch(text -> !hidden.foundIn(text).isEmpty());
    }
}
