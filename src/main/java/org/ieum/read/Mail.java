package org.ieum.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Metadata;

/**
 * Text that came by e-mail and was saved with its header: the header, the message it answers and the signature are no
 * part of it. Without a header at its beginning a text is no mail, whatever else it holds.
 */
final class Mail {
    private static final Pattern FIELD = Pattern.compile(
            "^(from|to|cc|bcc|date|sent|subject|reply-to|message-id|in-reply-to|references|mime-version|content-[a-z-]{2,30}|received|return-path|importance|attachments?|x-[a-z-]{1,40}"
                    + "|보낸 ?사람|받는 ?사람|참조|숨은 ?참조|제목|보낸 ?날짜|날짜|첨부 ?파일?) ?[:：] ?(.{0,1000})$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FORWARDED = Pattern.compile(
            "^-{2,}.{0,4}(?:original message|forwarded (?:message|by).{0,60}?|원본 ?메시지|전달된 ?메시지).{0,4}-{2,}$");
    private static final Pattern ANSWERED = Pattern.compile(
            "^(?:on .{8,200})?\\bwrote ?:$|^on .{8,100}<.{3,80}>$|^.{4,160}(?:작성|썼습니다|쓰셨습니다|님이 쓴 글) ?:?$");
    private static final Pattern ANSWER =
            Pattern.compile("^(?:(?:re|fwd?|답장|회신|전달) ?[:：] ?)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[<\\[(]?" + Credits.EMAIL + "[>\\])]?");
    private static final int LONGEST_VALUE = 1000;
    private static final int FEWEST_FIELDS = 3;
    private static final int LONGEST_SIGNATURE = 12;

    private final List<Line> lines;
    private final List<Field> fields = new ArrayList<>();

    private record Field(String name, String value) {}

    private Mail(List<Line> lines) {
        this.lines = lines;
    }

    /** The draft without what mail puts around a text, and with what the header says; the draft itself if it is no mail. */
    static Draft read(Draft draft) {
        Mail mail = new Mail(draft.lines());
        int body = mail.header(0);
        if (!mail.isMail()) {
            return draft;
        }
        mail.remove(0, body, "mail-header");
        mail.removeForwardedHeaders(body);
        mail.removeSignature(body);
        mail.removeQuotations(body);
        return draft.withMetadata(mail.metadata());
    }

    /** Collects the fields of the header that begins here, and says where it ends. */
    private int header(int start) {
        int i = start;
        for (; i < lines.size() && (i == start || lines.get(i).gap() == 0); i++) {
            Matcher field = FIELD.matcher(lines.get(i).text());
            if (field.matches()) {
                fields.add(new Field(field.group(1).toLowerCase(Locale.ROOT).replace(" ", ""), field.group(2)));
            } else if (i == start || !lines.get(i).isIndented()) {
                break;
            } else {
                continueField(lines.get(i).text());
            }
        }
        return i;
    }

    private void continueField(String text) {
        Field last = fields.remove(fields.size() - 1);
        boolean more = last.value().length() < LONGEST_VALUE;
        fields.add(more ? new Field(last.name(), last.value() + " " + text) : last);
    }

    private boolean isMail() {
        return fields.size() >= FEWEST_FIELDS
                && (!value("from", "보낸사람").isEmpty() || !value("to", "받는사람").isEmpty())
                && !value("subject", "제목", "date", "sent", "날짜", "보낸날짜").isEmpty();
    }

    private String value(String... names) {
        for (String name : names) {
            for (Field field : fields) {
                if (field.name().equals(name) && !field.value().isBlank()) {
                    return field.value().strip();
                }
            }
        }
        return "";
    }

    private void remove(int from, int to, String rule) {
        lines.subList(from, to).stream().filter(Line::isKept).forEach(line -> line.remove(rule));
    }

    private void removeForwardedHeaders(int body) {
        for (int i = body; i < lines.size(); i++) {
            if (FORWARDED.matcher(lines.get(i).key()).matches()) {
                remove(i, i + 1, "mail-header");
                if (i + 1 < lines.size()
                        && FIELD.matcher(lines.get(i + 1).text()).matches()) {
                    remove(i + 1, header(i + 1), "mail-header");
                }
            }
        }
    }

    /** After the last line that is {@code --}; too many lines below it are no signature. */
    private void removeSignature(int body) {
        for (int i = lines.size() - 1; i >= Math.max(body, lines.size() - LONGEST_SIGNATURE); i--) {
            if (lines.get(i).text().equals("--")) {
                remove(i, lines.size(), "mail-signature");
            }
        }
    }

    /** Quoted lines go if the answer to them says something; a mail that only passes a text on is that text. */
    private void removeQuotations(int body) {
        boolean answers = lines.subList(body, lines.size()).stream()
                .anyMatch(line -> line.isKept() && !isQuoted(line) && (line.endsSentence() || line.words() > 8));
        for (int i = body; i < lines.size() && answers; i++) {
            if (isQuoted(lines.get(i))) {
                remove(i, i + 1, "mail-quotation");
                removeIntroductions(body, i);
            }
        }
    }

    /** {@code On Monday, A wrote:} above a quotation, on one line or two. */
    private void removeIntroductions(int body, int quotation) {
        for (int i = quotation - 1; i >= Math.max(body, quotation - 2); i--) {
            if (!ANSWERED.matcher(lines.get(i).key()).matches()) {
                return;
            }
            remove(i, i + 1, "mail-quotation");
        }
    }

    private static boolean isQuoted(Line line) {
        return line.text().startsWith(">");
    }

    private Metadata metadata() {
        String subject = ANSWER.matcher(value("subject", "제목")).replaceFirst("");
        String from = ADDRESS.matcher(value("from", "보낸사람"))
                .replaceAll(" ")
                .replace('"', ' ')
                .strip();
        Optional<Timestamps.Stamp> sent =
                Timestamps.find(value("date", "sent", "보낸날짜", "날짜").toLowerCase(Locale.ROOT));
        return new Metadata(readable(subject), "", readable(from), sent.map(Timestamps.Stamp::date));
    }

    /** Empty if it is encoded: {@code =?utf-8?B?...?=}. */
    private static String readable(String value) {
        return value.contains("=?") ? "" : value;
    }
}
