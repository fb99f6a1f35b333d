package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.proposal.Account;
import dk.samraad.proposal.Block;
import dk.samraad.proposal.Imported;
import dk.samraad.proposal.LeftOut;
import dk.samraad.proposal.LeftOutKind;
import dk.samraad.proposal.Section;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was read, before it takes the place of anything.
///
/// @param revision of the version when the file was chosen
/// @param replaces the version has sections already, which the import takes the place of
/// @param errors why it could not be written; then staff have seen the account already
/// @param headings places of lines in bold that are marked
public record ImportCheckPage(
        Shell shell, Hearing hearing, long revision, Imported.Read read, boolean replaces, FormErrors errors, Set<Integer> headings) {
    /// Of one kind; a document with more of them is looked through in the program it was written in.
    public static final int MOST_SHOWN = 50;
    private static final int LONGEST = 300;

    public ImportCheckPage {
        headings = Set.copyOf(headings);
    }

    /// Every line in bold is marked.
    static ImportCheckPage first(Shell shell, Hearing hearing, long revision, Imported.Read read, boolean replaces) {
        var all = IntStream.range(0, read.blocks().size()).filter(i -> read.blocks().get(i).mayBeHeading()).boxed()
                .collect(Collectors.toSet());
        return new ImportCheckPage(shell, hearing, revision, read, replaces, FormErrors.none(), all);
    }

    /// Where on the page its errors are mended.
    static String fieldOf(List<Block> blocks) {
        return blocks.stream().anyMatch(Block::mayBeHeading) ? "headings" : "sections";
    }

    public boolean isFirst() {
        return errors.isEmpty();
    }

    public String backTo() {
        return DocumentPages.address(hearing.slug()) + "/import";
    }

    public String action() {
        return backTo() + "/tekst";
    }

    public String carried() {
        return CarriedText.of(read.blocks());
    }

    public List<Section> sections() {
        return isFirst() ? read.sections() : Imported.Read.sections(read.blocks(), read.preface(), headings);
    }

    /// Of the document; empty for none.
    public String title() {
        return Imported.Read.title(read.blocks(), read.preface(), isFirst() ? Set.of() : headings);
    }

    public Account account() {
        return read.account();
    }

    public String summary() {
        var sections = sections();
        return shell.t("hearing.import.check.read", sections.size(), sections.stream()
                .mapToInt(section -> section.paragraphs().size()).sum());
    }

    public String explained(LeftOutKind kind) {
        return switch (kind) {
            case FOOTNOTE -> shell.t("hearing.import.left-out.footnote");
            case HEADER_FOOTER -> shell.t("hearing.import.left-out.header-footer");
            case CONTENTS -> shell.t("hearing.import.left-out.contents");
            case DIAGRAM -> shell.t("hearing.import.left-out.diagram");
            case PICTURE -> shell.t("hearing.import.left-out.picture");
            case LINK_ADDRESS -> shell.t("hearing.import.left-out.link-address");
            case NUMBERING -> shell.t("hearing.import.left-out.numbering");
            case TABLE -> shell.t("hearing.import.left-out.table");
            case FORMULA -> shell.t("hearing.import.left-out.formula");
            case SYMBOL -> shell.t("hearing.import.left-out.symbol");
            case FORM_FIELD -> shell.t("hearing.import.left-out.form-field");
            case FIELD -> shell.t("hearing.import.left-out.field");
            case EMBEDDED -> shell.t("hearing.import.left-out.embedded");
            case DELETED -> shell.t("hearing.import.left-out.deleted");
            case MOVED -> shell.t("hearing.import.left-out.moved");
            case COMMENT -> shell.t("hearing.import.left-out.comment");
            case HIDDEN -> shell.t("hearing.import.left-out.hidden");
        };
    }

    public String words(LeftOut one) {
        return shortened(one.words());
    }

    public String words(Account.Place place) {
        return shortened(place.words());
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
    }

    public String place(LeftOut one) {
        var place = one.place();
        return switch (one.kind()) {
            case HEADER_FOOTER -> "";
            case FOOTNOTE, CONTENTS, DIAGRAM, PICTURE, LINK_ADDRESS, NUMBERING, TABLE, FORMULA,
                    SYMBOL, FORM_FIELD, FIELD, EMBEDDED, DELETED, MOVED, COMMENT, HIDDEN -> {
                if (place.near().isEmpty()) yield shell.t("hearing.import.place.begin");
                if (place.heading().isEmpty() || place.heading().equals(place.near())) {
                    yield shell.t("hearing.import.place.near", place.near());
                }
                yield shell.t("hearing.import.place.under", place.heading(), place.near());
            }
        };
    }

    /// Lines in bold: whoever looks them over takes the mark away where they are no headings.
    public List<Choice> proposals() {
        return IntStream.range(0, read.blocks().size()).filter(i -> read.blocks().get(i).mayBeHeading())
                .mapToObj(i -> Choice.of(String.valueOf(i), read.blocks().get(i).text(), headings.contains(i))).toList();
    }
}
