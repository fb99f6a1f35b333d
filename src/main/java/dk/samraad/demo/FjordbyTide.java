package dk.samraad.demo;

import java.util.stream.IntStream;

/// On which days people come. Real answers come in waves: many on the first days, more after a reminder or just before the
/// deadline, and on some days nobody.
///
/// @param perDay how many, relative to each other, from the first day on
record FjordbyTide(int... perDay) {
    /// A letter to all homes, the local paper, and a reminder after twelve days.
    static final FjordbyTide SURVEY = new FjordbyTide(34, 78, 52, 21, 9, 0, 2, 14, 11, 6, 3, 0, 46, 40, 17, 8, 4, 0, 0, 12, 43);
    /// Handed out at an open day and asked about once more a week before the end.
    static final FjordbyTide TOWN_SURVEY = new FjordbyTide(
            12, 41, 30, 9, 0, 0, 5, 8, 4, 2, 0, 0, 3, 1, 6, 2, 0, 0, 0, 22, 38, 14, 5, 0, 0, 9, 11, 18);
    /// Half of all in the last four days.
    static final FjordbyTide HEARING = new FjordbyTide(
            6, 9, 5, 2, 0, 0, 1, 3, 2, 1, 0, 0, 0, 2, 1, 0, 4, 7, 3, 0, 0, 1, 2, 1, 0, 2, 0, 0, 4, 3, 2, 5, 6, 16, 24, 31, 12);
    /// So far: a piece in the local paper on the third day.
    static final FjordbyTide OPEN_HEARING = new FjordbyTide(3, 4, 11, 7, 2, 0, 0, 1, 3, 0, 2, 1);

    /// The day, counted from 0, of the one at this place among so many.
    int day(int place, int people) {
        var until = (long) place * IntStream.of(perDay).sum();
        var came = 0L;
        for (int day = 0; day < perDay.length; day++) {
            came += (long) perDay[day] * people;
            if (until < came) return day;
        }
        throw new IllegalArgumentException("place " + place + " of " + people);
    }

    int days() {
        return perDay.length;
    }
}
