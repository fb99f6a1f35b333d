package dk.samraad.hearing.inbox;

import dk.samraad.hearing.reply.NewReply;
import java.time.Instant;

/// A row that can be brought in.
///
/// @param number as the spreadsheet program numbers it
/// @param at noon of the day it came
public record SheetRow(int number, Instant at, NewReply reply) {}
