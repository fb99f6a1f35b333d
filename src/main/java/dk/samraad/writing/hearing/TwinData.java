package dk.samraad.writing.hearing;

import dk.samraad.duty.Basis;
import dk.samraad.duty.Standing;
import dk.samraad.writing.hearing.Completeness.Count;
import dk.samraad.writing.hearing.PaperData.Advice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything a twin says: counts, and the authority's own text. No field of it may hold what somebody wrote in a reply or an
/// opinion, what staff wrote about one, or the name of somebody who did: see decision 0261.
///
/// @param completeness what became of every reply; a reason of staff why some are not assessed is about replies, and stays with them
/// @param opinions signed by councils
/// @param heard who was to be heard
/// @param decided how many replies led to which recommendation, those that could not be read among them
/// @param changes of the text
public record TwinData(
        HearingCover cover, Turnout turnout, Optional<Handled> completeness, int opinions, List<Heard> heard, List<Decided> decided,
        List<Change> changes) {

    /// The numbers of [Completeness], and none of its words.
    ///
    /// @param parts what the replies were split into
    public record Handled(
            Count received, Count assessed, Count notAssessed, Count lateUndecided, Count lateOut, Count leftOut, int parts) {
        static Handled of(Completeness all) {
            return new Handled(all.received(), all.assessed(), all.notAssessed(), all.lateUndecided(), all.lateOut(), all.leftOut(),
                    all.parts());
        }
    }

    /// @param council that the law names; empty for anybody else
    public record Heard(String council, Basis basis, Standing standing) {}

    /// @param theme heading; empty for none
    /// @param paragraph "2.3"; empty for none
    ///
    /// @param replies each once in a line, and again in another where it asks for something else, too
    public record Decided(String theme, String paragraph, Advice advice, int replies) {}

    public record Change(String paragraph, String before, String after) {}

    static TwinData of(RepliesData data) {
        return new TwinData(data.cover(), data.turnout(), Optional.empty(), data.councils().size(), List.of(), List.of(), List.of());
    }

    static TwinData of(PaperData data) {
        var headings = data.themes().stream().collect(Collectors.toMap(PaperData.Theme::code, PaperData.Theme::heading, (a, b) -> a));
        return new TwinData(data.cover(), data.turnout(), Optional.of(Handled.of(data.completeness())), data.opinions().size(),
                data.duties().stream().map(TwinData::heard).toList(),
                decided(data, headings), data.changes().stream().map(change ->
                        new Change(change.paragraph(), change.before(), change.after())).toList());
    }

    private static Heard heard(Duty duty) {
        var named = switch (duty.basis()) {
            case SECTION_30, SECTION_37A -> duty.party();
            case RESOLVED -> "";
        };
        return new Heard(named, duty.basis(), duty.standing());
    }

    /// A campaign counts whole, whatever it was assessed with.
    private static List<Decided> decided(PaperData data, Map<String, String> headings) {
        var replies = new LinkedHashMap<Decided, Set<String>>();
        data.pieces().forEach(piece -> replies.computeIfAbsent(new Decided(headings.getOrDefault(piece.theme(), ""), piece.paragraph(),
                piece.verdict().advice(), 0), line -> new HashSet<>()).add(piece.reply()));
        data.unread().forEach(piece -> replies.computeIfAbsent(new Decided(headings.getOrDefault(piece.theme(), ""), piece.paragraph(),
                piece.advice(), 0), line -> new HashSet<>()).add("#" + piece.reply()));
        return replies.entrySet().stream().map(line -> new Decided(line.getKey().theme(), line.getKey().paragraph(),
                line.getKey().advice(), line.getValue().size()))
                .sorted(Comparator.comparing(Decided::theme).thenComparing(Decided::paragraph, Sources.NUMBERS)
                        .thenComparing(Decided::advice)).toList();
    }
}
