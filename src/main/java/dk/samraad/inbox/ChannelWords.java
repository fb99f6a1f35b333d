package dk.samraad.inbox;

import dk.samraad.reply.Channel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people write in a column that says how a reply came.
final class ChannelWords {
    private static final Map<Channel, Set<String>> WORDS = Map.of(
            Channel.WEB, Set.of("web", "net", "nettet", "internet", "internettet", "online", "hjemmeside", "hjemmesiden",
                    "formular", "formularen",
                    "webformular", "onlineformular", "website", "digitalt", "portal", "portalen", "høringsportal", "høringsportalen"),
            Channel.MAIL, Set.of("mail", "mails", "mailen", "email", "emails", "epost", "outlook", "digitalpost", "eboks", "sikkermail"),
            Channel.LETTER, Set.of("brev", "brevet", "breve", "brevpost", "post", "posten", "papir", "papirpost", "papirbrev", "letter",
                    "håndskrevet", "afleveret"),
            Channel.PHONE, Set.of("telefon", "telefonen", "telefonisk", "telefonopkald", "telefonsamtale", "tlf", "opkald", "opringning",
                    "ringet", "phone", "mobil"));

    private ChannelWords() {}

    /// "E-mail", "e mail" and "pr. mail" are the same; empty for a word that is none of them, for nothing, and for two at once.
    static Optional<Channel> of(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ')
                .replaceFirst("^(?:pr\\.?|på|via|med|over|by|per) ?(?= |\\b)", "")
                .replaceAll("[\\s.,:;()-]+", "");
        return WORDS.entrySet().stream().filter(channel -> channel.getValue().contains(word)).map(Map.Entry::getKey).findFirst();
    }
}
