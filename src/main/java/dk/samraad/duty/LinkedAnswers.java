package dk.samraad.duty;

import java.util.List;
import org.jooq.Field;

/// The replies that staff found to be a party's. Supplied by the room that links them; the register reads them in its own statement.
public interface LinkedAnswers {
    /// To be selected beside the party: its answers in the order they came, as long as they are there.
    ///
    /// @param hearing `hearing.consultation.id`
    /// @param party `party.organisation.id`
    Field<List<Answer>> of(Field<Long> hearing, Field<Long> party);
}
