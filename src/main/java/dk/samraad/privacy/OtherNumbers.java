package dk.samraad.privacy;

import java.util.regex.Pattern;

/// Numbers that say what they are by the word directly before them.
final class OtherNumbers {
    /// By themselves.
    private static final String ALONE = "(?:\\p{L}{3,20}sag|byggesagen|sag|journal|\\p{L}{0,12}konto|EAN|GLN|IBAN|CVR|ISBN|ISSN|giro"
            + "|faktura|ordre|matrikel|lov|LBK|BEK|bekendtgørelse|kr|DKK|kroner)";
    /// Only with "nr." or "nummer" behind: somebody may write of a customer and give their number.
    private static final String NUMBERED = "(?:\\p{L}{0,20}sags?|journal|konto|EAN|CVR|GLN|kunde|medlems?|bilag|l[åa]ner|police|vare"
            + "|serie|projekt|rekvisitions?|dokument|dok|reg|registrerings?|løbe|tilbuds?|stel|m[åa]ler|bygnings?"
            + "|faktura|ordre|matrikel|giro|s|j|se|p)";
    private static final Pattern BEFORE = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + ALONE + "|" + NUMBERED
            + "[-. ]{0,2}(?:nr|nummer|nummeret|numre|no|id|kode))[-.:#=\\s]{0,6}$");
    /// doi:10.1000/…: the number is part of it, however far into it.
    private static final Pattern DOI = Pattern.compile("(?i)(?<!\\p{L})(?:doi(?:\\.org)?[:/.= ]{0,3}"
            + "(?:\\s?https?://(?:dx\\.)?doi\\.org/)?\\S{0,50})$");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)(?<!\\p{L})konto[\\p{L}.-]{0,9}[\\s.:]{0,3}\\d{4}[-.]$");

    private OtherNumbers() {}

    /// @param before what stands before it, as far as it matters
    /// @param number as written
    static boolean areNamedBy(String before, String number) {
        if (before.chars().noneMatch(Character::isLetter)) return false;
        if (BEFORE.matcher(before).find() || DOI.matcher(before).find()) return true;
        return number.chars().allMatch(Character::isDigit) && ACCOUNT.matcher(before).find();
    }
}
