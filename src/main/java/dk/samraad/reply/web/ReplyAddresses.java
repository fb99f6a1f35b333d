package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.AnswerPlace;
import jakarta.inject.Singleton;

/// The addresses of this room.
@Singleton
public class ReplyAddresses implements AnswerPlace {
    public static String write(Hearing hearing) {
        return hearing.address() + "/skriv";
    }

    public static String upload(Hearing hearing) {
        return ReplyStep.FILES.address(hearing) + "/fil";
    }

    /// The replies everybody can read.
    public static String published(Hearing hearing) {
        return hearing.address() + "/svar";
    }

    public static String published(Hearing hearing, String reference) {
        return published(hearing) + "/" + reference;
    }

    @Override
    public String address(Hearing hearing) {
        return write(hearing);
    }

    @Override
    public String address(Hearing hearing, String code) {
        return write(hearing) + "?" + ReplyNames.PARAGRAPH + "=" + code;
    }
}
