package dk.samraad.duty;

import dk.samraad.hearing.Hearing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everybody who is to be heard in a hearing.
///
/// @param duties those the law names first, then by name
public record Register(List<Duty> duties) {

    /// The legal bases on which nobody stands in the register.
    public List<Basis> missing() {
        return Stream.of(Basis.values())
                .filter(basis -> basis.council().isPresent())
                .filter(basis -> duties.stream().noneMatch(duty -> duty.party().councilKind() == basis.council().get()))
                .toList();
    }

    /// Whom nobody has asked, as far as is known, without a reason: they were not heard. Who was asked and stays silent was.
    public List<Duty> unasked(LocalDate today) {
        return duties.stream().filter(duty -> duty.standing(today).isUnasked()).toList();
    }

    /// All of them by name, in Danish order, as a reader looks them up.
    public List<Duty> byName() {
        return duties.stream().sorted(Comparator.comparingInt(Duty::place)).toList();
    }

    /// What is to be looked at, by the id of the duty.
    public Map<Long, Set<DutyWarning>> warnings(Hearing hearing, LocalDate today) {
        return duties.stream().collect(Collectors.toMap(Duty::id, duty -> duty.warnings(hearing, today)));
    }

    /// How many lines, or missing ones, are to be looked at.
    public int toLookAt(Hearing hearing, LocalDate today) {
        return missing().size() + (int) duties.stream().filter(duty -> !duty.warnings(hearing, today).isEmpty()).count();
    }
}
