package dk.samraad.policy.web;

import dk.samraad.policy.Policies;
import dk.samraad.templates.Templates;
import dk.samraad.web.GoodInNeed;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

@Controller("/politik")
@GoodInNeed
@Produces(MediaType.TEXT_HTML)
class PolicyController {
    private final Policies policies;
    private final Shells shells;
    private final Templates templates;

    PolicyController(Policies policies, Shells shells, Templates templates) {
        this.policies = policies;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request) {
        return templates.policyIndex(new PoliciesPage(shells.of(request), policies.all()));
    }

    @Get("/{slug}")
    JteModel show(HttpRequest<?> request, String slug) {
        var policy = policies.bySlug(slug);
        return templates.policyShow(new PolicyPage(shells.of(request), policy, policies.linksOf(policy)));
    }
}
