package dk.samraad.reply;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.recheck.Recheck;
import dk.samraad.privacy.Kind;
import dk.samraad.privacy.MaskKind;
import dk.samraad.privacy.Passage;
import dk.samraad.privacy.PersonNames;
import dk.samraad.privacy.Privacy;
import dk.samraad.privacy.PublicText;
import dk.samraad.privacy.Suspicions;
import dk.samraad.reply.FirstScreening.Wait;
import dk.samraad.reply.RecheckStore.KeptPart;
import dk.samraad.reply.RecheckStore.KeptReply;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks again at replies: what an older finder missed is hidden at once, and a public reply in which it was waits for approval
/// again. A reply that nobody has read waits too when the looser finder is not silent: today it would not have been public.
/// What staff showed again on purpose stays shown, except a CPR number.
@Singleton
@Connectable
class ReplyRecheck implements Recheck {
    private static final int PAGE = 20;

    private final RecheckStore store;
    private final FileWordsStore files;
    private final Hearings hearings;
    private final PublicNames names;
    private final Audit audit;
    private final InstantSource clock;

    ReplyRecheck(RecheckStore store, FileWordsStore files, Hearings hearings, PublicNames names, Audit audit, InstantSource clock) {
        this.store = store;
        this.files = files;
        this.hearings = hearings;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hearing.replies";
    }

    @Override
    public int version() {
        return Privacy.VERSION;
    }

    @Override
    public long total() {
        return store.count("hearing.reply");
    }

    @Override
    public Page page(String after) {
        var replies = store.replies(after.isEmpty() ? 0 : Long.parseLong(after), PAGE);
        int changed = 0;
        for (var reply : replies) if (mend(reply)) changed++;
        return new Page(replies.size() < PAGE ? "" : String.valueOf(replies.getLast().id()), replies.size(), changed);
    }

    private boolean mend(KeptReply reply) {
        var waits = EnumSet.noneOf(Wait.class);
        boolean mended = false;
        for (var part : store.parts(reply.id())) {
            var missed = missed(part.text(), part.hidden(), part.shown());
            for (var passage : missed) store.mask(part.id(), passage, clock.instant());
            if (!missed.isEmpty()) {
                var hiding = new ArrayList<>(part.hidden());
                hiding.addAll(missed);
                store.publicText(part.id(), PublicText.of(part.text(), hiding));
                waits.add(Wait.FINDING);
                mended = true;
            }
            if (reply.isPublic() && !reply.wasRead()) waits.addAll(doubts(reply, part));
        }
        mended |= mendFiles(reply);
        if (maskSender(reply)) {
            waits.add(Wait.FINDING);
            mended = true;
        }
        if (!reply.isPublic() || waits.isEmpty()) return mended;
        store.waitAgain(reply.id(), waits);
        audit.record(Actor.system(), "hearing.reply-waits-again", reply.slug() + " " + reply.reference());
        return true;
    }

    /// What is found now and not hidden.
    private static List<Passage> missed(String text, List<Passage> hiding, List<Passage> lifted) {
        return Privacy.find(text).stream().map(FirstScreening::passage)
                .filter(passage -> hiding.stream().noneMatch(hidden -> hidden.covers(passage)))
                .filter(passage -> passage.kind() == MaskKind.CPR || lifted.stream().noneMatch(shown -> shown.start() < passage.end()
                        && passage.start() < shown.end()))
                .toList();
    }

    /// What is found now in the words of its files: hidden at once where the words are public, and a file that is public as it is is
    /// not any more.
    private boolean mendFiles(KeptReply reply) {
        var mended = false;
        for (var file : files.of(reply.id())) {
            var missed = missed(file.words().words(), file.hidden(), file.shown());
            if (missed.isEmpty()) continue;
            mended = true;
            for (var passage : missed) files.mask(file.file(), passage, clock.instant());
            var hiding = new ArrayList<>(file.hidden());
            hiding.addAll(missed);
            if (file.arePublic()) files.publicWords(file.file(), file.words().publicText(hiding));
            if (!file.isPublic()) continue;
            store.hideFile(file.file());
            audit.record(Actor.system(), "hearing.file-waits-again", reply.slug() + " " + reply.reference() + " " + file.position());
        }
        return mended;
    }

    private Set<Wait> doubts(KeptReply reply, KeptPart part) {
        var doubts = EnumSet.noneOf(Wait.class);
        var known = names.of(hearings.find(reply.hearing()).orElseThrow(), Optional.ofNullable(reply.version()));
        if (!PersonNames.in(part.text()).isEmpty()) doubts.add(Wait.NAME);
        if (!Suspicions.in(part.text(), known).isEmpty()) doubts.add(Wait.PERHAPS);
        return doubts;
    }

    private boolean maskSender(KeptReply reply) {
        var name = maskedAgain(reply.publicName());
        var organisation = maskedAgain(reply.publicOrganisation());
        if (name.equals(reply.publicName()) && organisation.equals(reply.publicOrganisation())) return false;
        store.publicSender(reply.id(), name, organisation);
        return true;
    }

    private static String maskedAgain(String shown) {
        return Privacy.mask(shown, EnumSet.allOf(Kind.class)).text();
    }
}
