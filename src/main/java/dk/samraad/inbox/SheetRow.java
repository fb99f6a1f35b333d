package dk.samraad.inbox;

import dk.samraad.reply.Channel;
import dk.samraad.reply.NewReply;
import java.time.Instant;
import java.util.Optional;

/// A row that can be brought in.
///
/// @param number as the spreadsheet program numbers it
/// @param at noon of the day it came
/// @param channel how it came; empty where the sheet does not say
public record SheetRow(int number, Instant at, Optional<Channel> channel, NewReply reply) {}
