package dk.samraad.policy;

import org.jspecify.annotations.Nullable;

/// A policy on one line, for lists and links.
///
/// @param themeKind the kind of its main themes; empty when it has none
/// @param themes how many main themes it has
public record PolicySummary(
        String slug,
        String title,
        @Nullable String subtitle,
        String organisation,
        PolicyStatus status,
        @Nullable Integer validFrom,
        @Nullable Integer validTo,
        @Nullable String replaces,
        @Nullable String sisterGroup,
        String summary,
        @Nullable ThemeKind themeKind,
        int themes) {}
