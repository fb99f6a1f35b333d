package dk.samraad.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Danish numbers: eight digits, the first from 2 to 9, whole or in the usual groups; any groups after +45 or a word such as
/// "tlf."; foreign ones when they begin with + or 00. One that two cells of a table share (20 11 | 22 33) is one where its halves are in
/// twos, or such a word stands before: rows of figures are none.
///
/// Left alone, unless a country code or such a word stands before: dates (20260302), spans of years (2024-2032), amounts
/// (25 000 000 is not a group of a phone number), and numbers that say that they are others.
final class PhoneNumbers {
    private static final String GAP = "(?:\\s?[-./ _\\n]\\s?)";
    private static final String END = "(?!\\d)(?![.,]\\d{1,3}(?!\\d))";
    private static final String BEGIN = "(?<!\\d)(?<!(?<!\\d)\\d{1,3}[.,])";
    private static final Pattern NUMBER = Pattern.compile(BEGIN
            + "([2-9]\\d{7}|[2-9]\\d{3}" + GAP + "\\d{4}|[2-9]\\d" + GAP + "\\d\\d" + GAP + "\\d\\d" + GAP + "\\d\\d"
            + "|[2-9]\\d\\d" + GAP + "\\d\\d" + GAP + "\\d{3}|[2-9]\\d\\d" + GAP + "\\d{3}" + GAP + "\\d\\d"
            + "|[2-9]\\d{3}" + GAP + "\\d\\d" + GAP + "\\d\\d|[2-9]\\d" + GAP + "\\d\\d" + GAP + "\\d{4}"
            + "|[2-9]\\d \\d\\d ?\\| ?\\d\\d \\d\\d)" + END);
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<!\\d)\\([2-9]\\d\\)\\s?\\d\\d\\s?\\d\\d\\s?\\d\\d" + END);
    /// 22.14-23.36
    private static final Pattern TIMES = Pattern.compile("(?:[01]\\d|2[0-4])\\.[0-5]\\d\\s?-\\s?(?:[01]\\d|2[0-4])\\.[0-5]\\d");
    /// In any groups, where a word says what it is.
    private static final Pattern ANY_GROUPS = Pattern.compile(BEGIN + "(?:\\((?=[2-9]\\d\\)))?[2-9](?:[-./, _()|]{0,3}\\d){7}" + END);
    private static final Pattern WITH_CODE = Pattern.compile("(?<![\\d+])\\(?(?:\\+|(?<!\\d[-. ])00)\\s?\\(?45\\)?"
            + "(?:[-./ _()]{0,3}\\d){8}(?!\\d)");
    private static final Pattern FOREIGN = Pattern.compile("(?<!\\d)\\(?(?:\\+|(?<!\\d[-. ])00(?=[1-9]))(?!\\s?45)[1-9]\\d{0,2}"
            + "(?:[-./ ()]{0,3}\\d){6,12}(?!\\d)");
    private static final Pattern PHONE_WORD = Pattern.compile("(?i)(?<!\\p{L})(?:(?:mobil|telefon|tlf|hjemme|privat|arbejds|fastnet"
            + "|telefax|mit|min|hendes|hans|vores|dit|deres)[-. ]{0,2}(?:nr|nummer|nummeret)"
            + "|tlf|tel|telefon\\p{L}{0,3}|mobil\\p{L}{0,7}|mob|fax|ring\\p{L}{0,2}|sms\\p{L}{0,3}|nummer(?:et)?|phone|call|whatsapp"
            + "|signal)"
            + "(?:\\s(?:på|til|er|mig|os|bare|nr|evt|gerne|i stedet|en)){0,4}[.: =(|]{0,4}$");
    private static final Pattern UNIT_AFTER = Pattern.compile("(?i)^\\s?(?:kr\\b|kroner|kr\\.|DKK|mio|mia|tusind|borger|person|procent|%"
            + "|deltager|svar\\b|besøg|stk|m2|kvm|kvadratmeter|km\\b|ton|indbygger|husstand|timer|kwh|euro|€)");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d" + GAP + "(?:19|20)\\d\\d");
    private static final Pattern IN_A_YEAR = Pattern.compile("(?i)(?<!\\p{L})(?:i|siden|fra|til|inden|år|året|for|medio|ultimo|primo"
            + "|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\s$");
    private static final Pattern DAY = Pattern.compile("(\\d\\d)" + GAP + "(\\d\\d)" + GAP + "((?:19|20)\\d\\d)");
    private static final Pattern ISO_DAY = Pattern.compile("((?:19|20)\\d\\d)" + GAP + "?(\\d\\d)" + GAP + "?(\\d\\d)");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)(?<!\\p{L})konto[\\p{L}.-]{0,9}[\\s.:]{0,3}\\d{4}[-. ]{1,3}$");
    private static final Pattern LONG_RUN = Pattern.compile("^(?:[ -]?\\d){5}(?!\\d)");
    private static final int LOOK_BACK = 40;
    private static final int CLOSE = 6;
    private static final int LOOK_AHEAD = 16;

    private PhoneNumbers() {}

    static List<Finding> in(Folded folded) {
        var text = folded.text();
        var found = new ArrayList<Finding>();
        if (Digits.of(text, 7).count() == 0) return found;
        WITH_CODE.matcher(text).results().forEach(m -> found.add(folded.finding(Kind.PHONE, m.start(), m.end())));
        FOREIGN.matcher(text).results().forEach(m -> found.add(folded.finding(Kind.PHONE, m.start(), m.end())));
        each(text, IN_BRACKETS, false, folded, found);
        each(text, NUMBER, false, folded, found);
        each(text, ANY_GROUPS, true, folded, found);
        return found;
    }

    /// One that is rejected eats nothing of the next.
    private static void each(String text, Pattern pattern, boolean onlyAfterAWord, Folded folded, List<Finding> found) {
        var matcher = pattern.matcher(text);
        for (int from = 0; matcher.find(from); ) {
            var before = text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
            var taken = isPhone(text, before, matcher.group(), matcher.end(), onlyAfterAWord);
            if (taken) found.add(folded.finding(Kind.PHONE, matcher.start(), matcher.end()));
            from = taken ? matcher.end() : matcher.start() + 1;
            if (from > text.length()) return;
        }
    }

    private static boolean isPhone(String text, String before, String number, int end, boolean onlyAfterAWord) {
        var named = hasWord(before);
        if (onlyAfterAWord && (!named || number.indexOf('|') != number.lastIndexOf('|'))) return false;
        if (OtherNumbers.areNamedBy(before, number) || ACCOUNT.matcher(before).find()) return false;
        if (named && PHONE_WORD.matcher(before).find()) return true;
        if (onlyAfterAWord) return false;
        var after = text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
        return !UNIT_AFTER.matcher(after).find() && !YEARS.matcher(number).matches() && !TIMES.matcher(number).matches()
                && !isYearAndNumber(before, number)
                && !isDay(number) && !isEan(number, after);
    }

    /// Whether a word stands close enough to say what the number is.
    private static boolean hasWord(String before) {
        for (int i = before.length() - 1; i >= 0 && i >= before.length() - CLOSE; i--) {
            if (Character.isLetter(before.charAt(i))) return true;
        }
        return false;
    }

    /// "I 2026 4500 nye boliger".
    private static boolean isYearAndNumber(String before, String number) {
        return number.matches("(?:19|20)\\d\\d\\s\\d{4}") && IN_A_YEAR.matcher(before).find();
    }

    /// 20260302, 2026-03-02 and 22.03.2026.
    private static boolean isDay(String number) {
        var iso = ISO_DAY.matcher(number);
        if (iso.matches()) return isDay(iso.group(1), iso.group(2), iso.group(3));
        var day = DAY.matcher(number);
        return day.matches() && isDay(day.group(3), day.group(2), day.group(1));
    }

    private static boolean isDay(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    /// The public sector's invoice numbers: thirteen digits that begin with 57, often in groups.
    private static boolean isEan(String number, String after) {
        return number.startsWith("57") && LONG_RUN.matcher(after).find();
    }
}
