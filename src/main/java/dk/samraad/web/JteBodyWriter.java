package dk.samraad.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/// Turns the typed template a controller returns into bytes.
@Singleton
@Produces(MediaType.TEXT_HTML)
class JteBodyWriter implements MessageBodyWriter<JteModel> {

    @Override
    public boolean isWriteable(Argument<JteModel> type, MediaType mediaType) {
        return JteModel.class.isAssignableFrom(type.getType());
    }

    static void describe(MutableHeaders headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        // The language is what was chosen, kept in a cookie, or else what the browser asks for.
        headers.set(HttpHeaders.VARY, "Accept-Language, Cookie");
    }

    @Override
    public void writeTo(Argument<JteModel> type, MediaType mediaType, JteModel page, MutableHeaders headers, OutputStream out) {
        describe(headers);
        try {
            if (page instanceof FilledPage filled) {
                // Said, so that the server does not pack it once more.
                if (filled.packed()) headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
                filled.writeTo(out);
                return;
            }
            var bytes = new Utf8ByteOutput();
            page.render(bytes);
            bytes.writeTo(out);
        } catch (IOException e) {
            throw new CodecException("The page could not be written", e);
        }
    }
}
