package dk.samraad.policy;

/// A part of a policy that has a row of its own. Its id says where it stands, so that the same file gives the same rows.
interface Row {
    /// Such as `glostrup-2024-2032/p1/goal-3`.
    String id();

    /// The slug of the policy.
    String document();

    /// Its place among its kind in the whole policy, from 0.
    int position();
}
