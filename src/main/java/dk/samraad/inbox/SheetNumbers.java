package dk.samraad.inbox;

import java.util.concurrent.atomic.AtomicInteger;

/// Numbers of replies set aside for a sheet.
///
/// @param organisationFirst the first of `organisations` numbers; `personFirst` of `persons`
record SheetNumbers(int organisationFirst, int organisations, int personFirst, int persons) {
    /// Gives them out in their order.
    Giving giving() {
        return new Giving(this, new AtomicInteger(), new AtomicInteger());
    }

    record Giving(SheetNumbers numbers, AtomicInteger organisations, AtomicInteger persons) {
        int next(String letter) {
            var isOrganisation = letter.equals("o");
            var given = (isOrganisation ? organisations : persons).getAndIncrement();
            if (given >= (isOrganisation ? numbers.organisations
                    : numbers.persons)) throw new IllegalStateException("Fewer numbers were set aside than are wanted");
            return (isOrganisation ? numbers.organisationFirst : numbers.personFirst) + given;
        }
    }
}
