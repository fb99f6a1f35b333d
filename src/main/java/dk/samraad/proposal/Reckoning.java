package dk.samraad.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Words in = words out + words listed: which words of a file are told nowhere. A word is letters and figures in a row, so that
/// two that ran together are missed as well.
final class Reckoning {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int MOST_PLACES = 20;
    private static final int NEAR = 60;

    private final Map<String, Integer> told = new HashMap<>();
    private final List<Account.Place> places = new ArrayList<>();
    private int words;
    private int missing;

    private Reckoning() {}

    /// @param visible paragraphs of the file as people see it
    /// @param leftOut what was told of it
    /// @param isSeen of which of that the words count among those visible
    static Account of(List<String> visible, List<Block> blocks, List<LeftOut> leftOut, Predicate<LeftOut> isSeen, boolean encodingGuessed) {
        var reckoning = new Reckoning();
        for (var block : blocks) reckoning.tell(block.text());
        leftOut.stream().filter(isSeen).forEach(one -> reckoning.tell(one.words()));
        for (var paragraph : visible) reckoning.seek(paragraph);
        return new Account(leftOut, reckoning.words, new Account.Missing(reckoning.missing, reckoning.places), encodingGuessed);
    }

    private void tell(String text) {
        for (var word = WORD.matcher(text); word.find(); ) told.merge(word.group(), 1, Integer::sum);
    }

    private void seek(String paragraph) {
        var lost = new StringBuilder();
        for (var word = WORD.matcher(paragraph); word.find(); ) {
            words++;
            var isTold = told.merge(word.group(), -1, Integer::sum) >= 0;
            if (!isTold) {
                missing++;
                lost.append(lost.isEmpty() ? "" : " ").append(word.group());
            } else if (!lost.isEmpty()) {
                add(lost, paragraph);
            }
        }
        if (!lost.isEmpty()) add(lost, paragraph);
    }

    private void add(StringBuilder lost, String paragraph) {
        if (places.size() < MOST_PLACES) places.add(new Account.Place(lost.toString(), paragraph.length() <= NEAR ? paragraph
                : paragraph.substring(0, NEAR) + " …"));
        lost.setLength(0);
    }
}
