package dk.samraad.api.web;

import dk.samraad.hearing.Hearing;

/// The addresses of this room.
final class ApiAddresses {
    static final String ALL = "/api/v1/hearings";

    private ApiAddresses() {}

    static String of(Hearing hearing) {
        return ALL + "/" + hearing.slug();
    }

    static String replies(Hearing hearing) {
        return of(hearing) + "/replies";
    }
}
