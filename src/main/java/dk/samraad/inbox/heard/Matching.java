package dk.samraad.inbox.heard;

import dk.samraad.inbox.heard.Proposal.Match;
import dk.samraad.reply.SpeaksAs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the parties a reply may be of, by what its sender typed. It proposes and never decides. A pure function.
final class Matching {
    private static final double ALIKE = 0.72;
    /// A word, or a domain, that more parties have tells none of them.
    private static final int FEW = 3;
    private static final int SHORTEST = 4;
    /// Of those who give an address to everybody.
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com", "googlemail.com", "hotmail.com", "hotmail.dk", "outlook.com", "outlook.dk", "live.dk", "live.com", "msn.com",
            "hotmail.se", "hotmail.co.uk", "live.se", "outlook.com.br", "rocketmail.com", "ymail.com", "yahoo.co.uk", "yahoo.de", "aol.com",
            "pm.me", "tuta.com", "tutanota.com", "fastmail.com", "hey.com", "zoho.com", "gmx.de", "web.de", "t-online.de", "wp.pl", "o2.pl",
            "onet.pl", "interia.pl", "mail.ru", "yandex.com", "yandex.ru", "ukr.net", "qq.com", "163.com", "telia.com",
            "spray.se", "online.no",
            "mail.tele.dk", "get2net.dk", "tiscali.dk", "cybercity.dk", "vip.cybercity.dk", "worldonline.dk", "sol.dk", "privat.dk",
            "fibermail.dk", "kabelmail.dk", "newmail.dk", "dlgmail.dk", "profibermail.dk", "waoomail.dk", "bbsyd.dk",
            "nal-net.dk", "private.dk",
            "yahoo.com", "yahoo.dk", "icloud.com",
            "me.com", "mac.com", "mail.dk", "mail.com", "proton.me", "protonmail.com", "gmx.com", "gmx.net", "webspeed.dk", "stofanet.dk",
            "youmail.dk", "post.tele.dk",
            "tdcadsl.dk", "jubii.dk", "ofir.dk", "email.dk");

    private record Told(KnownParty party, Set<String> words) {}

    private final List<Told> parties;
    private final Map<String, Long> partiesByWord;
    private final Map<String, Long> partiesByDomain;

    Matching(List<KnownParty> parties) {
        this.parties = parties.stream().map(party -> new Told(party, PartyNames.telling(party.name()))).toList();
        partiesByWord = this.parties.stream().flatMap(told -> told.words.stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        partiesByDomain = parties.stream().flatMap(party -> domains(party).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /// One proposal a reply that may be somebody's, in their order.
    List<Proposal> of(List<SentReply> replies) {
        var addresses = new HashMap<String, Set<String>>();
        for (var reply : replies) addresses.computeIfAbsent(PartyNames.plain(reply.organisation()), name -> new HashSet<>())
                .add(reply.email());
        var everybodys = sharedByMany(replies);
        var proposals = new ArrayList<Proposal>();
        for (var reply : replies) {
            var matches = matches(reply, everybodys);
            var isOneSender = addresses.getOrDefault(PartyNames.plain(reply.organisation()), Set.of()).size() == 1;
            if (!matches.isEmpty()) proposals.add(new Proposal(reply, matches, sure(reply, matches, isOneSender)));
        }
        return proposals;
    }

    /// Domains that more than a few different senders of this hearing have: a list of them is never whole.
    private static Set<String> sharedByMany(List<SentReply> replies) {
        return replies.stream().filter(reply -> !reply.email().isEmpty())
                .collect(Collectors.groupingBy(reply -> domain(reply.email().toLowerCase(Locale.ROOT)),
                        Collectors.mapping(reply -> PartyNames.telling(reply.organisation()), Collectors.toSet())))
                .entrySet().stream().filter(domain -> domain.getValue().size() > FEW).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private List<Match> matches(SentReply reply, Set<String> everybodys) {
        var words = PartyNames.telling(reply.organisation());
        var behalf = PartyNames.telling(behalf(reply));
        var found = new ArrayList<Match>();
        for (var told : parties) {
            var because = because(reply, told, words, behalf, everybodys);
            if (!because.isEmpty()) found.add(new Match(told.party.id(), told.party.name(), because));
        }
        found.sort(Comparator.comparing((Match match) -> !match.isStrong()).thenComparing(match -> -match.because().size()));
        return found;
    }

    /// Whose name stands in the field for the person or the organisation, after "på vegne af".
    private static String behalf(SentReply reply) {
        var typed = (reply.name() + " " + reply.organisation()).toLowerCase(Locale.ROOT);
        var at = typed.indexOf("vegne af ");
        return at < 0 ? reply.behalf() : reply.behalf() + " " + typed.substring(at);
    }

    private Set<Evidence> because(SentReply reply, Told told, Set<String> words, Set<String> behalf, Set<String> everybodys) {
        var because = EnumSet.noneOf(Evidence.class);
        if (!words.isEmpty() && words.equals(told.words)) because.add(Evidence.NAME);
        else if (isAlike(words, told.words)) because.add(Evidence.NAME_ALIKE);
        else if (PartyNames.areInitials(reply.organisation(), told.party.name())) because.add(Evidence.INITIALS);
        if (!told.words.isEmpty() && behalf.containsAll(told.words)) because.add(Evidence.BEHALF);
        var email = reply.email().toLowerCase(Locale.ROOT);
        var ofMany = everybodys.contains(domain(email)) && because.isEmpty();
        if (told.party.own().contains(email)) because.add(Evidence.ADDRESS);
        else if (told.party.knows(email)) because.add(Evidence.CONTACT);
        else if (!ofMany && isDomainOf(domain(email), told.party, because)) because.add(Evidence.DOMAIN);
        return because;
    }

    /// "Ældre Sagen" is part of "Ældre Sagen Fjordby"; "Fjordby" alone is part of too many.
    private boolean isAlike(Set<String> words, Set<String> others) {
        if (words.isEmpty() || others.isEmpty()) return false;
        if (words.containsAll(others) || others.containsAll(words)) {
            var fewer = words.size() < others.size() ? words : others;
            return fewer.stream().anyMatch(word -> word.length() >= SHORTEST && partiesByWord.getOrDefault(word, 0L) <= FEW);
        }
        return PartyNames.likeness(words, others) >= ALIKE;
    }

    /// A domain that many share says something only beside a name.
    private boolean isDomainOf(String domain, KnownParty party, Set<Evidence> because) {
        if (domain.isEmpty() || EVERYBODYS.contains(domain) || !domains(party).contains(domain)) return false;
        return partiesByDomain.getOrDefault(domain, 0L) <= FEW || !because.isEmpty();
    }

    private static Set<String> domains(KnownParty party) {
        return party.own().stream().map(Matching::domain).filter(domain -> !domain.isEmpty()).collect(Collectors.toSet());
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1);
    }

    /// An organisation with the very name or address of one party, and of no other. Two that write under one name from two
    /// addresses may be two branches; a second reply may be of a branch that nobody invited.
    private Optional<Long> sure(SentReply reply, List<Match> matches, boolean isOneSender) {
        if (reply.speaksAs() != SpeaksAs.ORGANISATION) return Optional.empty();
        var strong = matches.stream().filter(Match::isStrong).toList();
        if (strong.size() != 1) return Optional.empty();
        var match = strong.getFirst();
        var hasAnswered = parties.stream().anyMatch(told -> told.party.id() == match.party() && told.party.hasAnswered());
        // Under another name it is perhaps written for somebody else.
        if (match.because().stream().noneMatch(Evidence::isOfName)) return Optional.empty();
        return match.because().contains(Evidence.ADDRESS) || isOneSender && !hasAnswered ? Optional.of(match.party()) : Optional.empty();
    }
}
