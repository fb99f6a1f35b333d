package dk.samraad.report;

import dk.samraad.duty.Answer;
import dk.samraad.duty.Answer.InTime;
import dk.samraad.duty.Duties;
import dk.samraad.hearing.Hearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.writing.hearing.Duty;
import dk.samraad.writing.hearing.PaperData.Opinion;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Fetches who was to be heard, and what became of that.
@Singleton
class HeardGathering {
    private final Duties duties;
    private final InstantSource clock;

    HeardGathering(Duties duties, InstantSource clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /// By name, those whose name is left out last: where it would stand tells the name.
    List<Duty> of(Hearing hearing, HiddenWords hidden, List<Opinion> opinions) {
        var today = Danish.dateOf(clock.instant());
        return duties.of(hearing.id()).byName().stream().map(duty -> duty(hearing, duty, hidden, opinions, today))
                .sorted(Comparator.comparing((Duty duty) -> duty.party().isEmpty())).toList();
    }

    private static Duty duty(Hearing hearing, dk.samraad.duty.Duty duty, HiddenWords hidden, List<Opinion> opinions,
            LocalDate today) {
        var name = shown(duty.party().name(), hidden);
        var invited = duty.invited().map(Danish::dateOf);
        var from = invited.filter(day -> day.isAfter(hearing.opensOn())).orElse(hearing.opensOn());
        var ofCouncil = opinions.stream().filter(opinion -> opinion.council().equals(duty.party().name())).map(Opinion::reference);
        var named = name.isEmpty() ? Stream.<String>empty() : duty.answers().stream().filter(Answer::isNamed).map(Answer::reference);
        return new Duty(name, duty.basis(), invited, duty.returned().isPresent(), from, duty.deadline(), duty.standing(today),
                duty.answered().map(Danish::dateOf), inTime(duty),
                Stream.concat(ofCouncil, named).distinct().toList(),
                duty.exemption().map(exemption -> hidden.takenOutOf(exemption.reason()) + " (" + exemption.by() + ")").orElse(""));
    }

    /// A party may be a person, and that person's name be protected. One word of a longer name tells nobody.
    private static String shown(String name, HiddenWords hidden) {
        var told = hidden.foundIn(name).stream().anyMatch(found -> found.contains(" ") || found.length() == name.strip().length());
        return told ? "" : name;
    }

    /// One answer in time is enough.
    private static InTime inTime(dk.samraad.duty.Duty duty) {
        if (duty.told().isPresent()) return InTime.ON_TIME;
        return duty.answers().stream().map(Answer::inTime).min(Comparator.naturalOrder()).orElse(InTime.ON_TIME);
    }
}
