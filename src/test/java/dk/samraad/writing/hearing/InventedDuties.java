package dk.samraad.writing.hearing;

import dk.samraad.duty.Answer.InTime;
import dk.samraad.duty.Basis;
import dk.samraad.duty.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom the invented hearing had to hear, one of every standing.
final class InventedDuties {
    private InventedDuties() {}

    /// As they are gathered: by name.
    static List<Duty> all() {
        var sent = LocalDate.of(2026, 1, 5);
        var duties = new ArrayList<Duty>();
        for (int i = 1; i <= 38; i++) {
            var excepted = i % 5 == 0;
            duties.add(duty("Forening nummer " + i + " med et ret langt navn", excepted ? Standing.EXCEPTED : i % 7 == 0 ? Standing.SILENT
                    : i % 11 == 0 ? Standing.NO_REMARKS : Standing.ANSWERED,
                    i % 7 == 0 || excepted ? List.of() : i == 1 ? List.of("o-001", "o-002") : List.of(), excepted
                            ? "Svarer sammen med forening " + (i - 1) : ""));
        }
        duties.add(new Duty("Handicaprådet i Fjordby", Basis.SECTION_37A, Optional.of(sent.plusDays(3)), false, sent.plusDays(3),
                LocalDate.of(2026, 2, 10), Standing.ANSWERED,
                Optional.of(LocalDate.of(2026, 2, 9)), InTime.ON_TIME, List.of("r-002"), ""));
        duties.add(new Duty("Kajakklubben", Basis.RESOLVED, Optional.of(sent), true, sent, LocalDate.of(2026, 2, 10), Standing.RETURNED,
                Optional.empty(), InTime.ON_TIME, List.of(), ""));
        duties.add(new Duty("Lærerforeningen", Basis.RESOLVED, Optional.of(sent), false, sent, LocalDate.of(2026, 2, 10),
                Standing.ANSWERED, Optional.of(LocalDate.of(2026, 2, 12)),
                InTime.LATE_COUNTS_NOT, List.of(), ""));
        duties.add(new Duty("Seniorrådet i Fjordby", Basis.SECTION_30, Optional.of(sent), false, sent, LocalDate.of(2026, 2, 10),
                Standing.ANSWERED,
                Optional.of(LocalDate.of(2026, 2, 5)), InTime.ON_TIME, List.of("r-001"), ""));
        duties.add(duty("Skolebestyrelsen på Fjordskolen", Standing.EXCEPTED, List.of(), "Er nedlagt (centerchefen)"));
        duties.add(new Duty("Ungerådet", Basis.RESOLVED, Optional.empty(), false, sent, LocalDate.of(2026, 2, 10), Standing.NOT_INVITED,
                Optional.empty(), InTime.ON_TIME, List.of(), ""));
        duties.add(duty("", Standing.ANSWERED, List.of(), ""));
        return duties;
    }

    private static Duty duty(String party, Standing standing, List<String> replies, String exemption) {
        var sent = LocalDate.of(2026, 1, 5);
        return new Duty(party, Basis.RESOLVED, Optional.of(sent), false, sent, LocalDate.of(2026, 2, 10), standing,
                standing.hasAnswered() ? Optional.of(LocalDate.of(2026, 2, 1)) : Optional.empty(), InTime.ON_TIME, replies, exemption);
    }
}
