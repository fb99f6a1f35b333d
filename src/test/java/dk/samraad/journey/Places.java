package dk.samraad.journey;

import dk.samraad.response.TabletLinks;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Every route of the application, read from its router, with an example address of the demo for each. A new route is
/// visited by these tests without anybody remembering to; a new kind of part in its address has to be named here.
final class Places {
    static final String DEMO = "sundhed-i-fjordby";
    /// The survey with every kind of question, beside the demo's.
    static final String EVERY_KIND = "alle-slags";
    /// What a citizen may see there.
    private static final Set<String> OPEN = Set.of("/medarbejder/log-ind", "/medarbejder/foerste", "/medarbejder/invitation");
    private static final Pattern PART = Pattern.compile("\\{\\+?([a-z]+)(?::[^}]*)?}");
    private static final Set<HttpMethod> MADE_BY_THE_SERVER = Set.of(HttpMethod.HEAD, HttpMethod.OPTIONS);

    /// @param template as it stands in the code, such as `/politik/{slug}`
    record Route(HttpMethod method, String template) {
        boolean isStaff() {
            return template.startsWith("/medarbejder") && !OPEN.contains(template);
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    private final RunningSamraad app;
    private final String secret;
    private final String receipt;
    private final String token;
    private final String asset;

    private Places(RunningSamraad app) {
        this.app = app;
        OpenSurvey.of(app, EVERY_KIND, Fjordby.everyKind());
        var demo = app.bean(Surveys.class).bySlug(DEMO);
        this.secret = app.bean(TabletLinks.class).make(demo.id(), "Fjordby Bibliotek");
        var client = app.client();
        var sent = Respondent.send(app, client, EVERY_KIND);
        this.receipt = Respondent.code(sent).replace("-", "");
        this.token = sent.url().substring(sent.url().lastIndexOf('/') + 1);
        this.asset = assetOf(client);
    }

    /// For an application started with the demo.
    static Places in(RunningSamraad app) {
        return new Places(app);
    }

    static List<Route> routes(RunningSamraad app) {
        return app.bean(Router.class).uriRoutes()
                .filter(route -> !MADE_BY_THE_SERVER.contains(route.getHttpMethod()))
                .map(Places::route)
                .distinct()
                .sorted(java.util.Comparator.comparing(Route::template).thenComparing(Route::method))
                .toList();
    }

    private static Route route(UriRouteInfo<?, ?> route) {
        return new Route(route.getHttpMethod(), route.getUriMatchTemplate().toString().replaceAll("\\{\\?[^}]*}", ""));
    }

    /// The parts of a template replaced by what exists in the demo.
    String address(Route route) {
        return PART.matcher(route.template()).replaceAll(found -> example(route.template(), found.group(1)));
    }

    private String example(String template, String part) {
        return switch (part) {
            case "slug" -> template.startsWith("/politik") ? Fjordby.POLICY : template.startsWith("/inddragelse") ? "sammen-om-fjordby"
                    : template.startsWith("/rapport") ? app.queryOne("select min(slug) from report.edition where state = 'RELEASED'")
                    : template.contains("/tak/") ? EVERY_KIND : DEMO;
            case "page" -> "hverdag";
            case "secret" -> secret;
            case "token" -> token;
            case "code" -> receipt;
            case "number" -> "1";
            case "selector" -> "liveness";
            case "id" -> app.queryOne("select min(id) from report.edition");
            case "hash" -> template.startsWith("/assets") ? asset.split("/")[2] : "00".repeat(32);
            case "name" -> asset.split("/")[3];
            case "party" -> app.queryOne("select min(id) from party.organisation where council_kind = 'SENIOR'");
            case "seat" -> app.queryOne("select min(id) from party.seat");
            // One that is not there: what can be removed is not, and the tests go on.
            case "contact", "meeting" -> "0";
            case "account" -> app.queryOne("select min(id::text) from identity.account where role = 'ADMINISTRATOR'");
            case "invitation" -> "00000000-0000-0000-0000-000000000000";
            default -> throw new AssertionError("Places has no example for {" + part + "} in " + template);
        };
    }

    String receipt() {
        return receipt;
    }

    private static String assetOf(Client client) {
        return client.get("/").page().select("link[rel=stylesheet]").attr("href");
    }
}
