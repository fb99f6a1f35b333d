package dk.samraad.reply;

import dk.samraad.hearing.Publication;
import dk.samraad.privacy.Finding;
import dk.samraad.privacy.Kind;
import dk.samraad.privacy.KnownNames;
import dk.samraad.privacy.MaskKind;
import dk.samraad.privacy.Passage;
import dk.samraad.privacy.PersonNames;
import dk.samraad.privacy.Privacy;
import dk.samraad.privacy.PublicText;
import dk.samraad.privacy.Suspicion;
import dk.samraad.privacy.Suspicions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the machine says of a reply before anybody has read it: which passages are hidden at once, and why a person has to
/// look before it is public. A pure function, so that the sender is shown the same before sending. Public at once is only
/// what both finders are silent about: the one that hides ([Privacy]) and the looser one ([Suspicions]).
///
/// @param hidden for each comment, in their order
/// @param waitsFor empty: public at once
/// @param publicName empty when it is protected
/// @param publicOrganisation empty for none, or when it would tell who a protected person is
public record FirstScreening(List<List<Passage>> hidden, Set<Wait> waitsFor, String publicName, String publicOrganisation) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}'´-]{3,}");

    /// Why a reply waits for approval.
    public enum Wait { RULE, FINDING, NAME, PERHAPS, FILE, PROTECTED, LATE }

    /// @param files how many come with it
    /// @param known names that are public already: those of the hearing and its document
    public static FirstScreening of(Sender sender, List<Remark> comments, int files, boolean late, Publication rule, KnownNames known) {
        var waits = EnumSet.noneOf(Wait.class);
        if (rule != Publication.AT_ONCE) waits.add(Wait.RULE);
        if (files > 0) waits.add(Wait.FILE);
        if (late) waits.add(Wait.LATE);
        if (sender.isProtected()) waits.add(Wait.PROTECTED);
        var hidden = new ArrayList<List<Passage>>();
        for (var comment : comments) {
            var passages = new ArrayList<>(Privacy.find(comment.text()).stream().map(FirstScreening::passage).toList());
            if (!passages.isEmpty()) waits.add(Wait.FINDING);
            if (sender.isProtected()) passages.addAll(ownName(sender.name(), comment.text()));
            if (!PersonNames.in(comment.text()).isEmpty()) waits.add(Wait.NAME);
            if (!Suspicions.in(comment.text(), known).isEmpty()) waits.add(Wait.PERHAPS);
            hidden.add(List.copyOf(passages));
        }
        if (holdsFinding(sender)) waits.add(Wait.FINDING);
        if (mayHoldMore(sender, known)) waits.add(Wait.PERHAPS);
        return new FirstScreening(List.copyOf(hidden), waits, publicName(sender), publicOrganisation(sender));
    }

    /// The same when something was found in a file that comes with it.
    FirstScreening withFinding() {
        var waits = EnumSet.of(Wait.FINDING);
        waits.addAll(waitsFor);
        return new FirstScreening(hidden, waits, publicName, publicOrganisation);
    }

    /// Names and organisations are typed by people as well; what is found in them is hidden and looked at.
    private static boolean holdsFinding(Sender sender) {
        return Stream.of(sender.name(), sender.organisation()).anyMatch(text -> !Privacy.find(text, EnumSet.allOf(Kind.class)).isEmpty());
    }

    /// A name is a name, in whatever letters; figures, doors and addresses in it are looked at.
    private static boolean mayHoldMore(Sender sender, KnownNames known) {
        return Stream.of(sender.name(), sender.organisation()).flatMap(text -> Suspicions.in(text, known).stream())
                .anyMatch(EnumSet.of(Suspicion.NUMBER, Suspicion.EMAIL, Suspicion.ADDRESS)::contains);
    }

    static Passage passage(Finding finding) {
        return new Passage(finding.start(), finding.end(), switch (finding.kind()) {
            case CPR, PERHAPS_CPR -> MaskKind.CPR;
            case EMAIL -> MaskKind.EMAIL;
            case PHONE -> MaskKind.PHONE;
            case ADDRESS -> MaskKind.ADDRESS;
        });
    }

    /// The name of somebody protected, wherever it stands in their own text, whole or in part.
    static List<Passage> ownName(String name, String text) {
        var words = WORD.matcher(name).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
        var found = new ArrayList<Passage>();
        WORD.matcher(text).results()
                .filter(m -> words.stream().anyMatch(word -> isForm(m.group().toLowerCase(Locale.ROOT), word)))
                .forEach(m -> add(found, text, m.start(), m.end()));
        return found;
    }

    /// First name and surname side by side are one name.
    private static void add(List<Passage> found, String text, int start, int end) {
        var follows = !found.isEmpty() && text.substring(found.getLast().end(), start).equals(" ");
        found.add(new Passage(follows ? found.removeLast().start() : start, end, MaskKind.NAME));
    }

    /// "Jensens" and "Jensen's" are "Jensen".
    private static boolean isForm(String found, String word) {
        return found.equals(word) || found.equals(word + "s") || found.equals(word + "'s") || found.equals(word + "'");
    }

    private static String publicName(Sender sender) {
        return sender.isProtected() ? "" : masked(sender.name());
    }

    private static String publicOrganisation(Sender sender) {
        return sender.isProtected() && sender.speaksAs() != SpeaksAs.ORGANISATION ? "" : masked(sender.organisation());
    }

    private static String masked(String name) {
        return PublicText.of(name, Privacy.find(name, EnumSet.allOf(Kind.class)).stream().map(FirstScreening::passage).toList());
    }

    /// The texts as the public will read them, unless staff hide more.
    public List<Remark> publicTexts(List<Remark> comments) {
        var texts = new ArrayList<Remark>();
        for (int i = 0; i < comments.size(); i++) texts.add(new Remark(comments.get(i).code(),
                PublicText.of(comments.get(i).text(), hidden.get(i))));
        return texts;
    }
}
