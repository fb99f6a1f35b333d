package dk.samraad.assessment;

import java.util.ArrayList;
import java.util.List;

/// Says a [Tally] in one sentence, the same on the pages of staff and in the hvidbog. Its numbers add up.
public final class StanceText {
    /// Looks a text up and fills it in.
    @FunctionalInterface
    public interface Texts {
        String t(String key, Object... arguments);
    }

    private StanceText() {}

    /// What is about no point and no paragraph: "3 svar til hele udkastet: 1 for, 2 andet".
    ///
    /// @param theme its heading; empty for the whole draft
    public static String general(Texts texts, Tally tally, String theme) {
        return summed(texts, tally, theme.isEmpty() ? texts.t("stance.replies", tally.replies())
                : texts.t("stance.replies-to-theme", tally.replies(), theme));
    }

    /// What is in no point: "11 svar om stykke 4.2: 6 for, 3 imod, 2 andet".
    ///
    /// @param isRest others say something about the same paragraph in a point: these are not all that are about it
    public static String ofParagraph(Texts texts, Tally tally, String paragraph, boolean isRest) {
        return summed(texts, tally, isRest ? texts.t("stance.replies-about-else", tally.replies(), paragraph)
                : texts.t("stance.replies-about", tally.replies(), paragraph));
    }

    /// "11 svar om stykke 4.2: 6 for, 3 imod, 2 andet". The title of the point stands before it.
    ///
    /// @param paragraphs numbers of what they are about; empty where nobody has said
    /// @param everyPiece has one of them; else only some are about them
    public static String inPoint(Texts texts, Tally tally, List<String> paragraphs, boolean everyPiece) {
        if (paragraphs.isEmpty() || tally.replies() == 0) return summed(texts, tally, texts.t("stance.replies-alone", tally.replies()));
        var several = String.join(", ", paragraphs);
        if (!everyPiece) return summed(texts, tally, texts.t("stance.replies-some-about", tally.replies(), paragraphs.size(), several));
        return summed(texts, tally, paragraphs.size() == 1 ? texts.t("stance.replies-about", tally.replies(), several)
                : texts.t("stance.replies-about-several", tally.replies(), several));
    }

    private static String summed(Texts texts, Tally tally, String about) {
        return tally.replies() == 0 ? about : texts.t("stance.sum", about, sides(texts, tally));
    }

    /// "6 for, 3 imod, 2 andet". Where nobody is for or against, "17 andet" would say nothing: "16 vil have noget ændret, 1 spørger".
    public static String sides(Texts texts, Tally tally) {
        var sides = new ArrayList<String>();
        add(sides, tally.isFor(), texts.t("stance.for", tally.isFor()));
        add(sides, tally.against(), texts.t("stance.against", tally.against()));
        if (sides.isEmpty()) sides.addAll(kinds(texts, tally));
        else add(sides, tally.other(), texts.t("stance.other", tally.other()));
        add(sides, tally.notStated(), texts.t("stance.not-stated", tally.notStated()));
        return String.join(", ", sides);
    }

    /// What "andet" is: "Andet: 1 vil have noget ændret, 1 spørger."; empty for nothing, and where [#sides] has said it.
    public static String others(Texts texts, Tally tally) {
        var others = kinds(texts, tally);
        if (others.isEmpty() || tally.isFor() + tally.against() == 0) return "";
        return texts.t("stance.others", String.join(", ", others));
    }

    private static List<String> kinds(Texts texts, Tally tally) {
        var others = new ArrayList<String>();
        add(others, tally.change(), texts.t("stance.change", tally.change()));
        add(others, tally.question(), texts.t("stance.question", tally.question()));
        add(others, tally.experience(), texts.t("stance.experience", tally.experience()));
        add(others, tally.information(), texts.t("stance.information", tally.information()));
        add(others, tally.both(), texts.t("stance.both", tally.both()));
        return others;
    }

    private static void add(List<String> said, int number, String inWords) {
        if (number > 0) said.add(inWords);
    }
}
