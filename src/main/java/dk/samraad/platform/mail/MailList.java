package dk.samraad.platform.mail;

import java.util.List;
import java.util.Map;

/// One page of the mails of the last time, and how many there are in each state.
///
/// @param page from 1
/// @param counts by state; none missing
public record MailList(List<MailStatus> mails, int page, int total, Map<MailState, Integer> counts) {
    public static final int PER_PAGE = 50;

    public int pages() {
        return Math.max(1, Math.ceilDiv(total, PER_PAGE));
    }
}
