package dk.samraad.party.web;

import dk.samraad.party.FoundParties;
import dk.samraad.party.Party;
import dk.samraad.party.PartyKind;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// @param words as typed into the search
/// @param kind as chosen; empty for all
public record PartiesPage(Shell shell, FoundParties found, String words, String kind) {
    public boolean isNothingYet() {
        return found.total() == 0 && words.isEmpty() && kind.isEmpty();
    }

    public List<Choice> kinds() {
        return Arrays.stream(PartyKind.values()).map(k -> Choice.of(k.name(), shell.name(k), k.name().equals(kind))).toList();
    }

    public String address(Party party) {
        return PartyEntry.of(party.id());
    }

    public String kindOf(Party party) {
        return party.isCouncil() ? shell.name(Objects.requireNonNull(party.councilKind())) : shell.name(party.kind());
    }

    public String pageAddress(int page) {
        return PartyEntry.ADDRESS + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&art=" + kind + "&side=" + page;
    }
}
