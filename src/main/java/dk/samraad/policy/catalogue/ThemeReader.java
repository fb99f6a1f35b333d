package dk.samraad.policy.catalogue;

import dk.samraad.policy.BaselineFigure;
import dk.samraad.policy.Commitment;
import dk.samraad.policy.DefinedTerm;
import dk.samraad.policy.Direction;
import dk.samraad.policy.Goal;
import dk.samraad.policy.LegalBasis;
import dk.samraad.policy.Principle;
import dk.samraad.policy.PrincipleKind;
import dk.samraad.policy.Quote;
import dk.samraad.policy.Recommendation;
import dk.samraad.policy.Theme;
import dk.samraad.policy.ThemeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads themes and principles and what stands under them into one list per kind, in the order of the file.
final class ThemeReader {
    static final Pattern YEAR = Pattern.compile("\\d{4}(/\\d{4})?");
    static final String A_YEAR = "a year such as 2021 or 2023/2024";

    final List<Theme> themes = new ArrayList<>();
    final List<Principle> principles = new ArrayList<>();
    final List<Commitment> commitments = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<BaselineFigure> baseline = new ArrayList<>();
    final List<Recommendation> recommendations = new ArrayList<>();
    final List<Quote> quotes = new ArrayList<>();
    final List<DefinedTerm> definedTerms = new ArrayList<>();
    final List<LegalBasis> legalBases = new ArrayList<>();
    private final String slug;
    private final Set<String> codes = new HashSet<>();

    ThemeReader(String slug) {
        this.slug = slug;
    }

    void readPrinciples(List<Mapping> blocks) {
        for (var block : blocks) {
            var code = code(block);
            var id = slug + "/" + code;
            principles.add(new Principle(id, slug, principles.size(), code, block.optionalText("label"),
                    block.choice("kind", PrincipleKind.class), block.text("title"), block.optionalText("summary")));
            readCommitments(block.blocks("commitments"), id, null, id);
            readLegalBases(block.blocks("legalBasis"), id, id);
            block.done();
        }
    }

    /// What the file says about the policy as a whole.
    void readGeneral(Mapping file) {
        readCommitments(file.blocks("commitments"), slug, null, null);
        readBaseline(file.blocks("baseline"), slug, null);
        readTerms(file.blocks("definitions"), slug, null);
        readLegalBases(file.blocks("legalBasis"), slug, null);
    }

    void readThemes(List<Mapping> blocks) {
        blocks.forEach(block -> readTheme(block, null));
    }

    private void readTheme(Mapping block, @Nullable String parent) {
        var code = code(block);
        var id = slug + "/" + code;
        themes.add(new Theme(id, slug, parent, themes.size(), code, block.optionalText("label"),
                block.choice("kind", ThemeKind.class), block.text("title"), block.optionalText("summary"), false));
        readCommitments(block.blocks("commitments"), id, id, null);
        readGoals(block.blocks("goals"), id);
        readBaseline(block.blocks("baseline"), id, id);
        readRecommendations(block.blocks("recommendations"), id);
        readQuotes(block.blocks("quotes"), id);
        readTerms(block.blocks("definitions"), id, id);
        // One level below is enough for every document there is, and for a page a person can read.
        if (parent == null) block.blocks("themes").forEach(below -> readTheme(below, id));
        block.done();
    }

    private String code(Mapping block) {
        var code = block.text("code", PolicyReader.CODE, PolicyReader.A_CODE);
        if (!code.isEmpty() && !codes.add(code)) block.problem("code", "\"" + code + "\" is used twice in this policy");
        return code;
    }

    private void readCommitments(List<Mapping> blocks, String owner, @Nullable String theme, @Nullable String principle) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            commitments.add(new Commitment(id(owner, "commitment", i), slug, theme, principle, commitments.size(),
                    block.text("text"), block.optionalText("responsible")));
            block.done();
        }
    }

    private void readGoals(List<Mapping> blocks, String theme) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            goals.add(new Goal(id(theme, "goal", i), slug, theme, goals.size(), block.choice("direction", Direction.class),
                    block.text("measure"), block.optionalText("people"), block.optionalText("source"), block.optionalText("note")));
            block.done();
        }
    }

    private void readBaseline(List<Mapping> blocks, String owner, @Nullable String theme) {
        for (int i = 0; i < blocks.size(); i++) {
            baseline.add(FigureReader.read(blocks.get(i), id(owner, "baseline", i), slug, theme, baseline.size()));
        }
    }

    private void readRecommendations(List<Mapping> blocks, String theme) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            recommendations.add(new Recommendation(id(theme, "recommendation", i), slug, theme, recommendations.size(),
                    block.optionalText("heading"), block.text("addressee"), block.text("text"), block.optionalText("passedTo")));
            block.done();
        }
    }

    private void readQuotes(List<Mapping> blocks, String theme) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            quotes.add(new Quote(id(theme, "quote", i), slug, theme, quotes.size(), block.text("words"), block.text("role")));
            block.done();
        }
    }

    private void readTerms(List<Mapping> blocks, String owner, @Nullable String theme) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            definedTerms.add(new DefinedTerm(id(owner, "definition", i), slug, theme, definedTerms.size(),
                    block.text("term"), block.text("meaning"), block.optionalText("source")));
            block.done();
        }
    }

    private void readLegalBases(List<Mapping> blocks, String owner, @Nullable String principle) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            legalBases.add(new LegalBasis(id(owner, "basis", i), slug, principle, legalBases.size(),
                    block.text("title"), block.optionalText("paragraph"), block.text("says"), block.optionalText("note")));
            block.done();
        }
    }

    private static String id(String owner, String kind, int index) {
        return owner + "/" + kind + "-" + (index + 1);
    }
}
