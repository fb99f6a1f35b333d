package dk.samraad.outreach;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A hearing that subscribers are told of.
///
/// @param beganAt who confirmed later is not told any more
/// @param writtenTo number of the last one whose mail is queued
@MappedEntity(value = "notice", schema = "outreach")
record NoticeRow(@Id long consultationId, Instant beganAt, long writtenTo, @Nullable Instant endedAt) {}
