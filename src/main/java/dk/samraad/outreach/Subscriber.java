package dk.samraad.outreach;

import java.util.UUID;

/// @param reference stands in the link that ends it
record Subscriber(long id, UUID reference, String email) {
    @Override
    public String toString() {
        return "Subscriber[" + id + "]";
    }
}
