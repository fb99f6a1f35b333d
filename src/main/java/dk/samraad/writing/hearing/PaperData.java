package dk.samraad.writing.hearing;

import dk.samraad.proposal.Change.Fate;
import dk.samraad.text.Stance;
import dk.samraad.writing.CouncilSentence;
import dk.samraad.writing.Headline;
import dk.samraad.writing.summary.SummaryData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything a consultation report says. Written as canonical JSON it is what the printed hash is the hash of.
///
/// @param duties everybody who was to be heard, by name
/// @param opinions verbatim, those of councils; never counted among the replies
/// @param themes of the policy, in its order
/// @param completeness what became of every reply
/// @param pieces what replies were split into, and what the administration makes of each; only of replies that may be read. A reply
///     that is assessed together with others has theirs
/// @param unread the same of replies that may not be read, without a word of them: they count
/// @param promises paragraphs that were to be changed and are not
/// @param changes of the document, in its order
/// @param replies as in [RepliesData]
/// @param headlines those that staff chose and ordered, and whose numbers are still the same
/// @param councilSentences what staff say of opinions, each of words that are still the same
/// @param wordings of the paragraphs in hearing, in their order
/// @param surveys what was released about the same themes from another source; never counted together with the replies
public record PaperData(
        HearingCover cover, Turnout turnout, Completeness completeness, List<Duty> duties, List<Opinion> opinions, List<Theme> themes,
        List<Piece> pieces,
        List<Unread> unread, List<Change> changes, List<Promise> promises, List<Reply> replies, List<SurveySource> surveys,
        List<Headline> headlines,
        List<CouncilSentence> councilSentences, List<Wording> wordings) {

    /// One for which nobody has written anything of "Kort fortalt".
    public PaperData(
            HearingCover cover, Turnout turnout, Completeness completeness, List<Duty> duties, List<Opinion> opinions, List<Theme> themes,
            List<Piece> pieces,
            List<Unread> unread, List<Change> changes, List<Promise> promises, List<Reply> replies, List<SurveySource> surveys,
            List<Wording> wordings) {
        this(cover, turnout, completeness, duties, opinions, themes, pieces, unread, changes, promises, replies, surveys, List.of(),
                List.of(), wordings);
    }

    public PaperData with(List<Headline> written, List<CouncilSentence> sentences) {
        return new PaperData(cover, turnout, completeness, duties, opinions, themes, pieces, unread, changes, promises, replies, surveys,
                written, sentences, wordings);
    }

    /// What staff wrote of it; empty where they have not.
    Optional<String> sentenceOf(Opinion opinion) {
        return councilSentences.stream().filter(each -> each.reference().equals(opinion.reference()))
                .map(CouncilSentence::sentence).findFirst();
    }

    /// @param paragraph as people say it, "2.3"
    /// @param text as it was sent out
    public record Wording(String paragraph, String text) {}

    /// A released summary.
    ///
    /// @param address of its page, whole
    /// @param number its version
    /// @param sha256 of its canonical data, as printed on its front page
    /// @param answers to the whole survey
    /// @param themes those that something can be shown of
    public record SurveySource(
            String title, String address, int number, String sha256, LocalDate asOf, LocalDate opensOn, LocalDate closesOn, int answers,
            List<SurveyTheme> themes) {}

    /// @param code of the policy's theme
    /// @param asked how many questions were about it
    /// @param shown the most telling of them, as they were released
    public record SurveyTheme(String code, int asked, List<SummaryData.Question> shown) {}

    /// An opinion as it was signed off.
    ///
    /// @param reference such as `r-001`, its anchor
    /// @param meeting the day of the meeting that treated it; empty when it was urgent
    /// @param urgentBecause why no meeting was waited for; empty where one was
    /// @param draftVersion of the document it speaks to
    /// @param answers what the administration makes of it, as a whole or paragraph by paragraph; empty until that is ready
    public record Opinion(
            String reference, String council, LocalDate signedOn, boolean late, Optional<LocalDate> meeting,
            String urgentBecause, int draftVersion,
            List<String> signedBy, List<Statement> statements, List<Minority> minorities, List<Answer> answers) {
        boolean changes(String paragraph) {
            return answers.stream().anyMatch(answer -> answer.verdict().changed().contains(paragraph));
        }
    }

    /// @param paragraph of the opinion it is about, "2.3"; empty for the whole
    public record Answer(String paragraph, Verdict verdict) {}

    /// @param about as people say it, "afsnit 2" or "2.3"; empty for the whole
    /// @param writtenIn as the council chose, BCP 47; empty for no choice
    public record Statement(String about, String text, String writtenIn) {
        public Statement(String about, String text) {
            this(about, text, "");
        }
    }

    /// @param behind the group or the members, as they wish to be named
    /// @param about as of [Statement#about()]
    /// @param writtenIn as its writer chose, BCP 47; empty for no choice
    public record Minority(String behind, String text, String about, String writtenIn) {
        public Minority(String behind, String text) {
            this(behind, text, "", "");
        }
    }

    /// @param heading kind and title, such as "Pejlemærke 1: Et sundt liv …"
    public record Theme(String code, String heading) {}

    /// @param theme its code; empty for none
    /// @param point its title; empty for none
    /// @param paragraph as people say it, "2.3"; empty for none
    /// @param stance empty where it was not stated
    public record Piece(String reply, String point, String theme, String paragraph, String resume, Optional<Stance> stance,
            Verdict verdict) {}

    /// @param reply a number of its own here, which leads to none
    public record Unread(int reply, String point, String theme, String paragraph, Optional<Stance> stance, Advice advice,
            List<String> changed) {}

    /// @param because why it is not; empty where nobody has said
    public record Promise(String paragraph, String because) {
        /// Where it stands in the chapter of changes.
        String anchor() {
            return "uaendret-" + paragraph.replace('.', '-');
        }
    }

    /// What the administration makes of something.
    ///
    /// @param changed the paragraphs that are to be changed because of it, "2.3"; empty for none
    public record Verdict(String assessment, Advice advice, List<String> changed) {}

    public enum Advice {
        /// The text is changed because of it.
        CHANGED,
        UNCHANGED,
        /// To somebody else who decides on it.
        PASSED_ON,
        /// It is not about what the hearing is about.
        OUTSIDE
    }

    /// @param paragraph as people say it, "2.3"
    /// @param before empty when it is new
    /// @param after empty when it is gone
    public record Change(String paragraph, String section, Fate fate, String before, String after) {
        /// Where it stands in the chapter of changes.
        String anchor() {
            return "aendring-" + paragraph.replace('.', '-');
        }
    }
}
