package dk.samraad.web;

import dk.samraad.platform.error.NotFound;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

@Controller("/assets")
class AssetController {

    @Get("/{hash}/{+name}")
    HttpResponse<byte[]> show(HttpRequest<?> request, String hash, String name) {
        if (!Assets.exists(name)) throw new NotFound();
        var asset = Assets.find(name);
        var gzip = Packing.isTakenBy(request) && !name.endsWith(".woff2");
        var response = HttpResponse.ok(gzip ? asset.gzipped() : asset.bytes())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                // An old address after an upgrade still gets the new bytes, but only the right one may be kept.
                .header(HttpHeaders.CACHE_CONTROL, hash.equals(asset.hash()) ? "public, max-age=31536000, immutable" : "no-cache");
        // A worker stands in front of pages that lie elsewhere than its file.
        if (name.endsWith("Worker.js")) response.header("Service-Worker-Allowed", "/");
        return gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
