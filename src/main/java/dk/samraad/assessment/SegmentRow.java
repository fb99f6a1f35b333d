package dk.samraad.assessment;

import dk.samraad.text.Stance;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "segment", schema = "hearing")
record SegmentRow(
        @Id @GeneratedValue @Nullable Long id, long consultationId, @Nullable Long replyId, @Nullable Long opinionId, @Nullable Long partId,
        @Nullable Integer starts, String quote, String themeCode, String paragraphCode, String resume, String assessment,
        @Nullable Recommendation recommendation, @TypeDef(type = DataType.STRING_ARRAY) List<String> changeCodes, @Nullable Stance stance,
        @Nullable Long pointId,
        SegmentState state, String assignedTo, Instant createdAt, String createdBy, int revision) {

    /// One nobody has written about yet.
    static SegmentRow of(long hearing, Origin origin, Place place, String paragraphCode, String themeCode, String assignedTo,
            String by, Instant now) {
        var reply = origin instanceof Origin.OfReply of ? of.reply() : null;
        var opinion = origin instanceof Origin.OfOpinion of ? of.opinion() : null;
        return new SegmentRow(null, hearing, reply, opinion, null, null, "", themeCode, paragraphCode, "", "", null, List.of(), null, null,
                SegmentState.NEW, assignedTo,
                now, by, 0).at(place);
    }

    /// The same elsewhere.
    SegmentRow at(Place place) {
        var part = switch (place) {
            case Place.Whole whole -> null;
            case Place.Comment comment -> comment.part();
            case Place.Passage passage -> passage.part();
        };
        var starts = place instanceof Place.Passage passage ? passage.starts() : null;
        var quote = place instanceof Place.Passage passage ? passage.quote() : "";
        return new SegmentRow(id, consultationId, replyId, opinionId, part, starts, quote, themeCode, paragraphCode, resume, assessment,
                recommendation, changeCodes, stance, pointId, state, assignedTo, createdAt, createdBy, id == null
                        ? revision : revision + 1);
    }

    /// The same written about, one edit later.
    SegmentRow with(Judgement j, SegmentState to, String assigned) {
        return new SegmentRow(id, consultationId, replyId, opinionId, partId, starts, quote, j.themeCode(), j.paragraphCode(),
                j.resume(), j.assessment(),
                j.recommendation().orElse(null), j.changeCodes(), j.stance().orElse(null), j.point().orElse(null), to, assigned, createdAt,
                createdBy, revision + 1);
    }

    Judgement judgement() {
        return new Judgement(themeCode, paragraphCode, resume, assessment, Optional.ofNullable(recommendation), changeCodes,
                Optional.ofNullable(stance), Optional.ofNullable(pointId));
    }

    /// @param reference of the reply; whatever for an opinion
    Segment segment(String reference) {
        if (id == null) throw new IllegalStateException("not stored");
        Origin origin = replyId != null ? new Origin.OfReply(replyId, reference) : new Origin.OfOpinion(opinionId == null ? 0 : opinionId);
        Place place = partId == null ? new Place.Whole() : starts == null ? new Place.Comment(partId)
                : new Place.Passage(partId, starts, quote);
        return new Segment(id, origin, place, judgement(), state, assignedTo, createdBy, createdAt, revision);
    }
}
