package dk.samraad.survey;

import dk.samraad.policy.Policies;
import dk.samraad.policy.Theme;
import dk.samraad.text.CprWatch;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What a draft is measured by before it is published: the rules of a survey, and what was published of it before.
@Singleton
class Publishing {
    private final Policies policies;
    private final SurveyQueries queries;
    private final Versions versions;
    private final CprWatch cpr;

    Publishing(Policies policies, SurveyQueries queries, Versions versions, CprWatch cpr) {
        this.policies = policies;
        this.queries = queries;
        this.versions = versions;
        this.cpr = cpr;
    }

    Review of(Draft draft) {
        var themes = policies.themesOf(draft.survey().policy()).stream().map(Theme::code).collect(Collectors.toSet());
        var changes = changes(draft);
        var flaws = new ArrayList<>(PublicationCheck.of(draft.definition(), themes));
        flaws.addAll(changes.refused());
        flaws.addAll(PersonNumbers.in(draft.definition(), cpr));
        return new Review(List.copyOf(flaws), changes.reworded());
    }

    /// @param confirmed the revision of the draft whose new words staff have said mean the same
    /// @return why it cannot be; empty when it can
    List<Reason> objectionsTo(Draft draft, OptionalLong confirmed) {
        var review = of(draft);
        var isConfirmed = confirmed.equals(OptionalLong.of(draft.survey().revision()));
        return review.flaws().isEmpty() && !isConfirmed ? review.rewordings() : review.flaws();
    }

    /// Before it was opened nobody can have answered, so everything may still be changed.
    private ChangeCheck.Changes changes(Draft draft) {
        if (draft.survey().state() == SurveyState.DRAFT) return new ChangeCheck.Changes(List.of(), List.of());
        var before = queries.versionsOf(draft.survey().id()).stream().map(id -> versions.byId(id).definition()).toList();
        return ChangeCheck.of(before, draft.definition());
    }
}
