package dk.samraad.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// DDMMYY-NNNN however people write it. It is looked for at every digit of the text, so that no number is hidden by what
/// stands before it. The date must be a real one under the century rule of the seventh digit; modulus 11 is not asked for:
/// numbers given out since October 2007 do not keep to it.
///
/// What has the digits but an unusual shape, or says by the word before it that it is something else, is
/// [Kind#PERHAPS_CPR].
///
/// Source: Bekendtgørelse af lov om Det Centrale Personregister; CPR-kontoret, "Personnummeret i CPR".
final class CprNumbers {
    /// Digits of day, month and year: the usual ones first.
    private static final int[][] LENGTHS = {{2, 2, 2}, {2, 2, 4}, {2, 1, 2}, {1, 2, 2}, {1, 1, 2}, {2, 1, 4}, {1, 2, 4}, {1, 1, 4}};
    private static final int FEWEST = 8;
    private static final int LOOK_BACK = 60;
    private static final int FURTHEST_WORD = 12;
    private static final Pattern OWN_WORD = Pattern.compile("(?i)(?<!\\p{L})(?:cpr|person"
            + "|personal)[-. ]{0,2}(?:nr|nummer|nummeret|numre)?\\P{Nd}{0,12}$");
    private static final Pattern CPR_TOO = Pattern.compile("(?iu)(?<!\\p{L})(?:cpr|personn"
            + "(?:r|ummer))[-.\\p{L}]{0,8}\\s?(?:[/&,]|eller|og|el\\.)\\s?[\\p{L}.-]{2,16}[.:\\s]{0,3}$");
    private static final Pattern MONTH = Pattern.compile("(?i)(?<![\\d\\p{L}])(\\d{1,2}|\\p{L}{5,14})[-./ ]{0,2}"
            + "(?:(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,6}|(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}))"
            + "[-./ ]{0,2}((?:18|19|20)?\\d\\d)(\\s?[-/_.]\\s?|\\s?[,:;(]?\\s?)(\\d{4})(?!\\d)");
    /// As computers write dates, and as some write their own.
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:18|19|20)\\d\\d)"
            + "([-./]?)(\\d\\d)\\2(\\d\\d)\\s?[-/_]\\s?(\\d{4})(?!\\d)");
    /// The number without its date: "de sidste fire cifre er 1246", "cpr slutter på 1246".
    private static final Pattern LAST_FOUR = Pattern.compile("(?iu)\\b(?:(?:sidste|fire|4)\\s(?:fire|4|sidste)(?:\\s(?:cifre|tal|numre))?"
            + "|kontrolcif\\p{L}{1,4}|løbenummer\\p{L}{0,3}|(?:cpr|personn)[-.\\p{L}]{0,10}\\s(?:slutter|ender))"
            + "(?:\\s(?:i|af|på|med|er|mit|min|hendes|hans|cpr[-.\\p{L}]{0,10}|personnummer\\p{L}{0,3})){0,6}[\\s:=(]{1,3}"
            + "(\\d[ .-]?\\d[ .-]?\\d[ .-]?\\d)(?!\\d)");
    /// A date, a few words that lead on, and four digits: "15.03.87, de sidste: 1246", "150387 og så 1246".
    private static final Pattern LED_ON = Pattern.compile("(?iu)(?<!\\d)(?:\\d{6}|\\d{8}|\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:\\d{4}|\\d\\d))"
            + "[\\s,;:.(-]{1,3}(?:(?:og|så|derefter|efterfulgt|plus|de|mine|sidste|fire|cifre|tal|kontrol\\p{L}{0,8}|slutter|ender|på"
            + "|med|af|er)"
            + "[\\s,;:.(-]{1,3}){1,6}(\\d{4})(?!\\d)");
    private static final List<String> DAYS = List.of("første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende",
            "niende",
            "tiende", "ellevte", "tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende", "tyvende",
            "enogtyvende", "toogtyvende", "treogtyvende", "fireogtyvende", "femogtyvende", "seksogtyvende", "syvogtyvende", "otteogtyvende",
            "niogtyvende", "tredivte", "enogtredivte");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private CprNumbers() {}

    /// @param sure false for PERHAPS_CPR
    private record Candidate(int start, int end, boolean sure) {}

    /// Both kinds, in no order; a perhaps never overlaps one that is sure.
    static List<Finding> in(Folded folded) {
        var sure = new ArrayList<Candidate>();
        var perhaps = new ArrayList<Candidate>();
        for (var candidate : candidates(folded.text())) {
            var list = candidate.sure ? sure : perhaps;
            // Overlapping ones are one: whichever of them is true, none of it stays.
            if (!list.isEmpty() && candidate.start < list.getLast().end) {
                var last = list.removeLast();
                list.add(new Candidate(Math.min(last.start, candidate.start), Math.max(last.end, candidate.end), last.sure));
            } else {
                list.add(candidate);
            }
        }
        var found = new ArrayList<Finding>(sure.size() + perhaps.size());
        for (var candidate : sure) found.add(folded.finding(Kind.CPR, candidate.start, candidate.end));
        int at = 0;
        for (var candidate : perhaps) {
            while (at < sure.size() && sure.get(at).end <= candidate.start) at++;
            if (at == sure.size() || sure.get(at).start >= candidate.end) {
                found.add(folded.finding(Kind.PERHAPS_CPR, candidate.start, candidate.end));
            }
        }
        return found;
    }

    /// In the order of their beginnings.
    private static List<Candidate> candidates(String text) {
        if (Digits.of(text, 4).count() == 0) return List.of();
        var found = new ArrayList<>(inRow(text, text));
        var letters = LookAlikes.asDigits(text);
        if (!letters.equals(text)) found.addAll(inRow(letters, text));
        MONTH.matcher(text).results().filter(m -> isDay(day(m.group(1)), month(m), m.group(4), m.group(6).charAt(0))).forEach(m ->
                found.add(new Candidate(m.start(), m.end(), m.group(5).matches(".*[-/_.].*") || isCalledCpr(text, m.start()))));
        YEAR_FIRST.matcher(text).results().filter(m -> CprShape.isDate(number(m, 4), number(m, 3), number(m, 1), 4, m.group(5).charAt(0))
                && number(m, 3) >= 1 && number(m, 3) <= 12)
                .forEach(m -> found.add(new Candidate(m.start(), m.end(), isCalledCpr(text, m.start()))));
        LAST_FOUR.matcher(text).results().forEach(m -> found.add(new Candidate(m.start(1), m.end(1), false)));
        LED_ON.matcher(text).results().forEach(m -> found.add(new Candidate(m.start(1), m.end(1), false)));
        found.sort(java.util.Comparator.comparingInt(Candidate::start));
        return found;
    }

    private static List<Candidate> inRow(String text, String original) {
        var digits = Digits.of(text, FEWEST);
        var found = new ArrayList<Candidate>();
        for (int i = 0; i + FEWEST <= digits.count(); i++) {
            var best = CprShape.NONE;
            int end = 0;
            for (var lengths : LENGTHS) {
                var shape = CprShape.of(digits, i, lengths[0], lengths[1], lengths[2]);
                if (shape.compareTo(best) > 0) {
                    best = shape;
                    end = digits.end(i + lengths[0] + lengths[1] + lengths[2] + 3);
                }
            }
            if (best != CprShape.NONE) found.add(graded(original, digits.start(i), end, best));
        }
        return found;
    }

    private static Candidate graded(String text, int start, int end, CprShape shape) {
        if (shape == CprShape.UNUSUAL) return new Candidate(start, end, isCalledCpr(text, start));
        var before = text.substring(Math.max(0, start - LOOK_BACK), start);
        // "cpr- eller sagsnr. …" says that it may be one.
        if (OtherNumbers.areNamedBy(before, text.substring(start, end)) && !CPR_TOO.matcher(before).find()) {
            return new Candidate(start, end, false);
        }
        return new Candidate(start, end, true);
    }

    private static boolean isCalledCpr(String text, int start) {
        int letter = start - 1;
        while (letter >= 0 && letter >= start - FURTHEST_WORD && !Character.isLetterOrDigit(text.charAt(letter))) letter--;
        if (letter < 0 || !Character.isLetter(text.charAt(letter))) return false;
        return OWN_WORD.matcher(text.substring(Math.max(0, start - LOOK_BACK), start)).find();
    }

    private static int number(java.util.regex.MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// 0 for what is no day.
    private static int day(String written) {
        if (Digits.isDigit(written.charAt(0))) return Integer.parseInt(written);
        return DAYS.indexOf(written.toLowerCase(java.util.Locale.ROOT)) + 1;
    }

    private static int month(java.util.regex.MatchResult found) {
        if (found.group(3) != null) return ROMAN.indexOf(found.group(3).toUpperCase(java.util.Locale.ROOT)) + 1;
        var name = found.group(2).toLowerCase(java.util.Locale.ROOT).replace("may", "maj").replace("oct", "okt");
        return MONTHS.indexOf(name) + 1;
    }

    private static boolean isDay(int day, int month, String year, char seventh) {
        return month > 0 && CprShape.isDate(day, month, Integer.parseInt(year), year.length(), seventh - '0');
    }
}
