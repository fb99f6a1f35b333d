package dk.samraad.text;

import java.util.Arrays;

/// Characters of which nobody sees anything on a page: spaces of every width, ends of lines, marks that only say how what stands
/// beside them is drawn, and letters that are drawn empty.
final class Blanks {
    /// First and last of each range: `Default_Ignorable_Code_Point` of the Unicode Character Database (DerivedCoreProperties, 16.0), which
    /// Java's own properties lack, and three that are drawn empty without belonging to it: the empty braille cell, the musical null note
    /// and the object replacement.
    private static final int[][] UNSEEN = {
            {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},
            {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x2800, 0x2800}, {0x3164, 0x3164}, {0xFE00, 0xFE0F},
            {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFC}, {0x1BCA0, 0x1BCA3}, {0x1D159, 0x1D159}, {0x1D173, 0x1D17A},
            {0xE0000, 0xE0FFF}};

    private Blanks() {}

    static boolean isBlank(int codePoint) {
        return isSpace(codePoint) || Character.getType(codePoint) == Character.CONTROL || isUnseen(codePoint);
    }

    /// What JavaScript's `trim` takes away: the page counts what the server counts.
    static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0xFEFF;
    }

    private static boolean isUnseen(int codePoint) {
        return codePoint >= UNSEEN[0][0] && Arrays.stream(UNSEEN).anyMatch(range -> range[0] <= codePoint && codePoint <= range[1]);
    }
}
