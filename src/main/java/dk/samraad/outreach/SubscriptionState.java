package dk.samraad.outreach;

/// What a link to confirm a subscription is worth.
public enum SubscriptionState {
    /// The button can be pressed.
    WAITING,
    CONFIRMED,
    /// It has run out, or its owner has left since, or it never was one: nobody is told which.
    GONE
}
