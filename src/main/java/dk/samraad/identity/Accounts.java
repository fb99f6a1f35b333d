package dk.samraad.identity;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The door of the room: accounts are made, people sign in and out.
///
/// Signing in takes two transactions on purpose: the attempt is counted and committed before the password is looked at,
/// and the slow hash is worked out with no connection held.
@Singleton
public class Accounts {
    /// Longer ones are refused, so that nobody makes the server hash a book.
    public static final int LONGEST_PASSWORD = 200;
    public static final int SHORTEST_PASSWORD = 12;

    private final AccountRepository accounts;
    private final FirstLinks links;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Invitations invitations;
    private final KnownBrowsers browsers;
    private final Guessing guessing;
    private final Audit audit;

    Accounts(
            AccountRepository accounts, FirstLinks links, Sessions sessions, Attempts attempts, Passwords passwords,
            Invitations invitations,
            KnownBrowsers browsers, Guessing guessing, Audit audit) {
        this.accounts = accounts;
        this.links = links;
        this.invitations = invitations;
        this.sessions = sessions;
        this.attempts = attempts;
        this.passwords = passwords;
        this.browsers = browsers;
        this.guessing = guessing;
        this.audit = audit;
    }

    /// Whether a password somebody wishes to have would soon be guessed.
    ///
    /// @param known what stands on the same page
    public boolean isEasyToGuess(String password, Collection<String> known) {
        return guessing.finds(password, known);
    }

    /// A new code for the first administrator's link, good for 24 hours; none once there is an account.
    public Optional<String> issueFirstLink() {
        return links.issue();
    }

    public boolean isGoodFirstLink(String code) {
        return links.isGood(code);
    }

    /// Makes the first administrator and signs that person in.
    ///
    /// @param address the network address, for the counting of attempts
    public FirstAccount createFirst(String code, NewAccount typed, String address) {
        if (!links.isGood(code)) return new FirstAccount.Refused();
        var wanted = new NewAccount(typed.name().strip(), normal(typed.email()), typed.password());
        return links.use(code, wanted, passwords.hash(wanted.password()))
                .<FirstAccount>map(member -> new FirstAccount.Created(member, sessions.open(member, new Where.Address(address))))
                .orElseGet(FirstAccount.Refused::new);
    }

    /// The same answer after the same work whether the account exists or not.
    ///
    /// @param browser what [#known] gave this browser, or any text
    public SignIn signIn(String typedEmail, String typedPassword, String address, String browser) {
        var email = normal(typedEmail);
        var where = browsers.where(email, address, browser);
        var password = typedPassword.length() > LONGEST_PASSWORD ? "" : typedPassword;
        var wait = attempts.begin(email, where);
        if (wait.isPresent()) return new SignIn.Wait(atLeastASecond(wait.get()));
        var account = accounts.findByEmail(email);
        // A locked account looks like one that is not there, after the same work.
        var right = account.isPresent() ? passwords.matches(password, account.get().password()) : passwords.matchNobody(password);
        if (!right || account.get().lockedAt() != null) {
            audit.record(new Actor.Nobody(), "identity.sign-in-failed", "");
            return new SignIn.Wrong();
        }
        var member = account.get().member();
        return new SignIn.Done(member, sessions.open(member, where));
    }

    /// What a browser keeps from which somebody signed in, so that it waits for nobody else's failures.
    ///
    /// @param before what it kept until now, or any text
    public String known(Member member, String before) {
        return browsers.known(member.email(), before);
    }

    /// What the link of an invitation is worth, and whom it was sent to.
    @Connectable
    public OpenedInvitation invitation(String code) {
        return invitations.look(code);
    }

    /// Makes the account an invitation is for, and signs that person in.
    public FirstAccount accept(String code, String name, String password, String address) {
        if (invitation(code).state() != LinkState.GOOD) return new FirstAccount.Refused();
        return invitations.use(code, name.strip(), passwords.hash(password))
                .<FirstAccount>map(member -> new FirstAccount.Created(member, sessions.open(member, new Where.Address(address))))
                .orElseGet(FirstAccount.Refused::new);
    }

    /// A new password for whoever has this session; the person's other sessions end.
    ///
    /// @param typed the password there is, counted like one at sign-in
    public StaffChange changePassword(String token, String typed, String wanted) {
        var member = sessions.find(token).orElseThrow(NotFound::new);
        var account = accounts.findById(member.id()).orElseThrow(NotFound::new);
        var where = new Where.Browser("session of " + member.id());
        if (attempts.begin(account.email(), where).isPresent()) return new StaffChange.Refused(StaffRefusal.WAIT);
        if (typed.length() > LONGEST_PASSWORD || !passwords.matches(typed, account.password())) {
            audit.record(member.actor(), "identity.password-change-failed", "");
            return new StaffChange.Refused(StaffRefusal.PASSWORD_WRONG);
        }
        sessions.changePassword(member, token, passwords.hash(wanted), where);
        return new StaffChange.Made();
    }

    /// Whose session the cookie is, while it lasts.
    public Optional<Member> signedIn(String token) {
        return sessions.find(token);
    }

    public void signOut(String token) {
        sessions.find(token).ifPresent(member -> sessions.close(token, member));
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Duration atLeastASecond(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }
}
