package dk.samraad.journey;

import dk.samraad.assessment.Boilerplates;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Segments;
import dk.samraad.council.FjordbyCouncil;
import dk.samraad.council.FjordbyOpinions;
import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Enclosures;
import dk.samraad.proposal.Files;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.reply.Uploads;
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
    /// An open hearing with a document, an enclosure, and a newer version being written.
    static final String HEARING = "udkast-i-hoering";
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
        hearing(app);
        // Of an address as an earlier release wrote it.
        this.token = "eA.1772442000.eA";
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
                    : template.startsWith("/h/") || template.startsWith("/api/v1/hearings") || template.startsWith("/medarbejder/hoeringer")
                            || template.startsWith("/raad/") ? HEARING
                    : template.contains("/tak/") ? EVERY_KIND : DEMO;
            case "page" -> template.startsWith("/h/") ? "tjek" : "hverdag";
            case "reference" -> "p-002";
            // The demo's opinion has one assessment, and no point: what can be removed is not there, and the tests go on.
            case "point" -> "0";
            case "promised" -> "p-1-1";
            case "segment" -> template.contains("/udtalelser/")
                    ? app.queryOne("select min(s.id) from hearing.segment s join hearing.consultation c "
                            + "on c.id = s.consultation_id where c.slug = '" + HEARING + "' and s.opinion_id is not null")
                    : app.queryOne("select min(s.id) from hearing.segment s join hearing.reply r on r.id = s.reply_id "
                            + "join hearing.consultation c on c.id = r.consultation_id"
                            + " where c.slug = '" + HEARING + "' and r.letter = 'p' and r.number = 2");
            case "opinion" -> app.queryOne("select min(s.opinion_id) from hearing.segment s join hearing.consultation c "
                    + "on c.id = s.consultation_id where c.slug = '" + HEARING + "'");
            case "boilerplate" -> app.queryOne("select coalesce(min(id), 0) from hearing.boilerplate");
            case "secret" -> secret;
            case "token" -> token;
            case "code" -> receipt;
            case "number" -> "1";
            case "place" -> "spoergeskemaer";
            case "selector" -> "liveness";
            case "council" -> String.valueOf(FjordbyCouncil.find(app, template.startsWith("/medarbejder") ? FjordbyOpinions.SIGNED
                    : FjordbyOpinions.WRITING).id());
            case "id" -> template.contains("/stykker/") ? partOfOpinion("PARAGRAPH") : template.contains("/mindretal/")
                    ? partOfOpinion("MINORITY")
                    // Nobody's, so that it is still there for who comes next.
                    : template.contains("/noter/") ? "0"
                    : template.contains("/bilag/") ? app.queryOne("select min(id) from hearing.enclosure")
                    : template.contains("/hoeringspligt/")
                            ? app.queryOne("select min(d.id) from hearing.duty d join hearing.consultation c "
                                    + "on c.id = d.consultation_id where c.slug = '" + HEARING + "'")
                    : app.queryOne("select min(e.id) from report.edition e join survey.questionnaire q on q.id = e.survey_id "
                            + "where q.slug = '"
                            + DEMO + "'");
            case "hash" -> template.startsWith("/assets") ? asset.split("/")[2] : "00".repeat(32);
            case "name" -> asset.split("/")[3];
            case "party" -> app.queryOne("select min(id) from party.organisation where council_kind = 'SENIOR'");
            case "seat" -> app.queryOne("select min(id) from party.seat");
            // One that is not there: what can be removed is not, and the tests go on.
            case "contact", "meeting", "link" -> "0";
            case "mailing" -> "1";
            case "sheet" -> app.queryOne("select min(id::text) from hearing.sheet");
            case "account" -> app.queryOne("select min(id::text) from identity.account where role = 'ADMINISTRATOR'");
            case "invitation" -> "00000000-0000-0000-0000-000000000000";
            default -> throw new AssertionError("Places has no example for {" + part + "} in " + template);
        };
    }

    /// Of the opinion that is being written; the demo's are signed.
    private String partOfOpinion(String kind) {
        return app.queryOne("select min(p.id) from hearing.opinion_part p join hearing.opinion o on o.id = p.opinion_id"
                + " join party.organisation c on c.id = o.council_id where c.name = '" + FjordbyOpinions.WRITING
                        + "' and p.kind = '" + kind + "'");
    }

    /// A public reply with a public file; the second is like the first.
    private static void reply(RunningSamraad app, String name) {
        var submission = java.util.UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        app.bean(Uploads.class).add(submission, "svar.pdf", dk.samraad.upload.Files.pdf());
        app.bean(Replies.class).send(app.bean(Hearings.class).bySlug(HEARING), new NewReply(submission, java.util.Optional.empty(), "da",
                app.clock.instant(),
                new Sender(SpeaksAs.PRIVATE, name, "", "", false, false),
                java.util.List.of(new Remark("", "Der mangler bænke ved stien. Ring på 22 33 44 55."))));
        app.execute("update hearing.screening set publication = 'APPROVED'");
        app.execute("insert into hearing.public_file (file_id, approved_by, approved_at) select id, 'Tovholder', now() "
                + "from hearing.reply_file on conflict do nothing");
    }

    private static void hearing(RunningSamraad app) {
        if (app.bean(Hearings.class).find(HEARING).isPresent()) return;
        FjordbyHearing.written(app, HEARING);
        app.bean(Enclosures.class).add(HEARING, "Bilag 1: Tal", "tal.docx", Files.docx("# Tal", "Det koster 3 kr."), FjordbyHearing.STAFF);
        app.bean(Hearings.class).open(HEARING, FjordbyHearing.STAFF);
        reply(app, "Anna Prøve");
        reply(app, "Bo Prøve");
        app.bean(Segments.class).cut(app.bean(Hearings.class).bySlug(HEARING), "p-002", new Cut.AsOne(), FjordbyDesk.ANE);
        var opinion = FjordbyDesk.opinion(app, app.bean(Hearings.class).bySlug(HEARING), "Fjordby Brugerråd",
                "Vi støtter udkastet.", "Vi er imod.");
        app.bean(Segments.class).beginOpinion(app.bean(Hearings.class).bySlug(HEARING), opinion,
                new dk.samraad.assessment.Cut.AsOne(), FjordbyDesk.ANE);
        app.bean(Boilerplates.class).create("Uden for høringen", "Det ligger uden for høringen.", FjordbyDesk.ANE);
        // One that was brought in: whoever tries every door brings in nothing.
        app.execute("insert into hearing.sheet (id, consultation_id, file_name, added_by, added_at, state, entered, known) "
                + "select gen_random_uuid(), id, 'svar.xlsx', 'Tovholder', now(), 'DONE', 2, 1"
                + " from hearing.consultation where slug = '" + HEARING + "'");
        app.bean(Drafts.class).begin(HEARING);
        FjordbyOpinions.of(app, app.bean(Hearings.class).bySlug(HEARING));
        var made = app.bean(Parties.class).create(new NewParty("Fjordby Cykelforening", PartyKind.ASSOCIATION, null, "", "", "", "", true),
                FjordbyHearing.STAFF);
        if (!(made instanceof PartyChange.Made(var party))) throw new AssertionError(made);
        app.bean(Duties.class).add(HEARING, party, Basis.RESOLVED, FjordbyHearing.STAFF);
        // Invited, so that nobody who tries every door takes it off the list.
        app.bean(Duties.class).invited(app.bean(Hearings.class).bySlug(HEARING).id(), java.util.List.of(party), app.clock.instant());
    }

    String receipt() {
        return receipt;
    }

    private static String assetOf(Client client) {
        return client.get("/").page().select("link[rel=stylesheet]").attr("href");
    }
}
