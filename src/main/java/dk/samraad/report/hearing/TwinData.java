package dk.samraad.report.hearing;

import dk.samraad.hearing.duty.Basis;
import dk.samraad.hearing.duty.Standing;
import dk.samraad.report.hearing.PaperData.Advice;
import dk.samraad.report.hearing.PaperData.Piece;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Everything a twin says: counts, and the authority's own text. No field of it may hold what somebody wrote in a reply or an
/// opinion, what staff wrote about one, or the name of somebody who did: see decision 0261.
///
/// @param opinions signed by councils
/// @param heard who was to be heard
/// @param decided how many pieces of replies led to which recommendation
/// @param changes of the text
public record TwinData(HearingCover cover, Turnout turnout, int opinions, List<Heard> heard, List<Decided> decided, List<Change> changes) {

    /// @param council that the law names; empty for anybody else
    public record Heard(String council, Basis basis, Standing standing) {}

    /// @param theme heading; empty for none
    /// @param paragraph "2.3"; empty for none
    public record Decided(String theme, String paragraph, Advice advice, int pieces) {}

    public record Change(String paragraph, String before, String after) {}

    static TwinData of(RepliesData data) {
        return new TwinData(data.cover(), data.turnout(), 0, List.of(), List.of(), List.of());
    }

    static TwinData of(PaperData data) {
        var headings = data.themes().stream().collect(Collectors.toMap(PaperData.Theme::code, PaperData.Theme::heading, (a, b) -> a));
        return new TwinData(data.cover(), data.turnout(), data.opinions().size(), data.duties().stream().map(TwinData::heard).toList(),
                decided(data.pieces(), headings), data.changes().stream().map(change ->
                        new Change(change.paragraph(), change.before(), change.after())).toList());
    }

    private static Heard heard(Duty duty) {
        var named = switch (duty.basis()) {
            case SECTION_30, SECTION_37A -> duty.party();
            case RESOLVED -> "";
        };
        return new Heard(named, duty.basis(), duty.standing());
    }

    private static List<Decided> decided(List<Piece> pieces, java.util.Map<String, String> headings) {
        var counts = new LinkedHashMap<Decided, Integer>();
        pieces.forEach(piece ->
                counts.merge(new Decided(headings.getOrDefault(piece.theme(), ""), piece.paragraph(), piece.verdict().advice(), 0), 1,
                        Integer::sum));
        return counts.entrySet().stream().map(entry -> new Decided(entry.getKey().theme(), entry.getKey().paragraph(),
                entry.getKey().advice(), entry.getValue()))
                .sorted(Comparator.comparing(Decided::theme).thenComparing(Decided::paragraph, Comparator.comparing(TwinData::sortable))
                        .thenComparing(Decided::advice)).toList();
    }

    /// 2.10 comes after 2.9.
    private static String sortable(String paragraph) {
        return java.util.regex.Pattern.compile("[0-9]+").matcher(paragraph)
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
    }
}
