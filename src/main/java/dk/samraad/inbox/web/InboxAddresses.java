package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.InboxFilter;

/// The addresses of this room.
final class InboxAddresses {
    static final String ROOT = "/medarbejder/hoeringer/{slug}/svar";

    private InboxAddresses() {}

    static String hearing(Hearing hearing) {
        return "/medarbejder/hoeringer/" + hearing.slug();
    }

    static String list(Hearing hearing) {
        return hearing(hearing) + "/svar";
    }

    static String list(Hearing hearing, InboxFilter filter) {
        return list(hearing) + FilterQuery.write(filter);
    }

    static String sheets(Hearing hearing) {
        return list(hearing) + "/regneark";
    }

    static String groups(Hearing hearing) {
        return list(hearing) + "/ens";
    }

    static String one(Hearing hearing, String reference) {
        return list(hearing) + "/" + reference;
    }

    /// Among the replies of a filter; the page of the list follows from the reply.
    static String one(Hearing hearing, String reference, InboxFilter filter) {
        return one(hearing, reference) + FilterQuery.write(filter.page(1));
    }
}
