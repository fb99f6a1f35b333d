package dk.samraad.inbox.web;

import dk.samraad.reply.Channel;
import dk.samraad.web.Shell;

/// How a reply came, as an answer to choose.
final class ChannelText {
    private ChannelText() {}

    static String came(Shell shell, Channel channel) {
        return switch (channel) {
            case WEB -> shell.t("inbox.came.web");
            case MAIL -> shell.t("inbox.came.mail");
            case LETTER -> shell.t("inbox.came.letter");
            case PHONE -> shell.t("inbox.came.phone");
            case SHEET -> shell.name(channel);
        };
    }
}
