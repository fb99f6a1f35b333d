package dk.samraad.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names sections and paragraphs of one hearing have had, and the rule for giving new ones.
///
/// Until the first version is sent out, names follow places: the third paragraph of section 2 is `p-2-3`. From then on a
/// section and a paragraph keep theirs, what is new gets one that nothing ever had, and so before and after can be laid
/// side by side and a reply never ends at another paragraph than the one it spoke to.
///
/// @param sent whether a version was sent out
record Names(boolean sent, Set<String> numbers, Set<String> codes) {
    static final Names NONE = new Names(false, Set.of(), Set.of());

    List<Section> give(List<Section> sections) {
        return sent ? keeping(sections) : byPlace(sections);
    }

    private static List<Section> byPlace(List<Section> sections) {
        var named = new ArrayList<Section>();
        for (var section : sections) {
            var number = String.valueOf(named.size() + 1);
            var paragraphs = new ArrayList<Paragraph>();
            for (var p : section.paragraphs()) paragraphs.add(new Paragraph(0, code(number, paragraphs.size() + 1),
                    p.text(), p.themeCode()));
            named.add(new Section(number, section.title(), section.themeCode(), paragraphs, section.easyRead(), section.chapter()));
        }
        return named;
    }

    private List<Section> keeping(List<Section> sections) {
        var taken = new HashSet<>(numbers);
        var givenCodes = new HashSet<>(codes);
        var seenNumbers = new HashSet<String>();
        var seenCodes = new HashSet<String>();
        var named = new ArrayList<Section>();
        for (var section : sections) {
            var keeps = numbers.contains(section.number()) && seenNumbers.add(section.number());
            var number = keeps ? section.number() : next(taken);
            var paragraphs = new ArrayList<Paragraph>();
            for (var p : section.paragraphs()) {
                var known = codes.contains(p.code()) && seenCodes.add(p.code());
                paragraphs.add(new Paragraph(0, known ? p.code() : next(number, givenCodes), p.text(), p.themeCode()));
            }
            named.add(new Section(number, section.title(), section.themeCode(), paragraphs, section.easyRead(), section.chapter()));
        }
        return named;
    }

    private static String next(Set<String> taken) {
        var highest = taken.stream().mapToInt(Integer::parseInt).max().orElse(0);
        var number = String.valueOf(highest + 1);
        taken.add(number);
        return number;
    }

    private static String next(String section, Set<String> taken) {
        var place = 1;
        while (taken.contains(code(section, place))) place++;
        taken.add(code(section, place));
        return code(section, place);
    }

    private static String code(String section, int place) {
        return "p-" + section + "-" + place;
    }
}
