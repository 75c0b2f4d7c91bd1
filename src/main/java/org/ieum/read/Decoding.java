package org.ieum.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Hangul;
import org.ieum.text.Origin;

/**
 * The characters of a file and the encoding that was decided on. The decision, first that holds:
 *
 * <ol>
 *   <li>a byte order mark;
 *   <li>UTF-16 by pattern: zero bytes, more of them on the side where spaces and Latin characters have theirs;
 *   <li>strict UTF-8;
 *   <li>what an HTML page says of itself, if the bytes allow it;
 *   <li>MS949 (the superset of EUC-KR that has 똠, 펲, 쓩, 뷁), if what comes out looks Korean;
 *   <li>UTF-8 with a few broken bytes, each shown as U+FFFD (a dump cut in the middle of a character);
 *   <li>windows-1252, if what comes out looks like a Western language.
 * </ol>
 *
 * @param text without a byte order mark
 * @param charset the name of the encoding
 */
record Decoding(String text, String charset) {
    private static final Charset MS949 = Charset.forName("MS949");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** HTML asks browsers to look for the declaration in the first 1024 bytes; real pages are less tidy. */
    private static final int META_HEAD = 4096;

    private static final Pattern META_CHARSET =
            Pattern.compile("<meta\\b[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w-]{1,40})");
    private static final Pattern XML_ENCODING =
            Pattern.compile("^\\s{0,99}<\\?xml\\b[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w-]{1,40})");

    /** A stray control character is in many dumps; one in a hundred is in none. */
    private static final int CONTROLS_PER_CHARACTER = 100;

    private static final int BROKEN_PER_GOOD = 50;

    static Decoding of(byte[] bytes, Origin origin) throws UnreadablePageException {
        FileType.requireText(bytes, origin);
        Decoding decoded = marked(bytes)
                .or(() -> utf16(bytes))
                .or(() -> strict(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> declared(bytes))
                .or(() -> korean(bytes))
                .or(() -> damagedUtf8(bytes))
                .or(() -> western(bytes))
                .orElseThrow(() -> new UnreadablePageException(
                        origin, "text in an unknown encoding", "save it as UTF-8 and read that"));
        if (isBinary(decoded.text)) {
            throw new UnreadablePageException(origin, "binary data", "save the text as .txt or .html and read that");
        }
        return decoded;
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(Decoding::isControl).count();
        return controls * CONTROLS_PER_CHARACTER > text.length();
    }

    private static boolean isControl(int c) {
        boolean inText = c == '\t' || c == '\n' || c == 0x0B || c == '\f' || c == '\r' || c == 0x1A || c == 0x85;
        return (c < 0x20 || (c >= 0x7F && c < 0xA0)) && !inText;
    }

    private static Optional<Decoding> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8).or(() -> lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return lenient(bytes, 4, UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return lenient(bytes, 4, UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? lenient(bytes, 2, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Spaces, digits and Latin letters have a zero byte each, always on the same side. On the other side a few syllables have
     * one, as 가 and 대 do; text in other encodings has none.
     */
    private static Optional<Decoding> utf16(byte[] bytes) {
        long[] zeros = new long[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (zeros[0] == zeros[1]) {
            return Optional.empty();
        }
        Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return strict(bytes, 0, charset).filter(it -> isMostlyKnown(it.text));
    }

    private static boolean isMostlyKnown(String text) {
        long known = text.chars().filter(Decoding::isOfNews).count();
        return known * 10 >= text.length() * 9L;
    }

    /** Characters that make up Korean and English news: Latin, punctuation, Hangul, the common Hanja. */
    private static boolean isOfNews(int c) {
        return (c >= 0x20 && c < 0x250 && !isControl(c))
                || Character.isWhitespace(c)
                || (c >= 0x2000 && c < 0x2700)
                || (c >= 0x3000 && c < 0x3400)
                || (c >= 0x4E00 && c < 0xA000)
                || (c >= 0x1100 && c < 0x1200)
                || Hangul.isSyllable(c)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFF00);
    }

    private static Optional<Decoding> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher meta = META_CHARSET.matcher(head);
        Matcher xml = XML_ENCODING.matcher(head);
        if (meta.find()) {
            return named(meta.group(1)).flatMap(charset -> strict(bytes, 0, charset));
        }
        return xml.find() ? named(xml.group(1)).flatMap(charset -> strict(bytes, 0, charset)) : Optional.empty();
    }

    /** The charset of a label, widened to its superset as browsers do. */
    private static Optional<Charset> named(String label) {
        return switch (label) {
            case "euc-kr", "euckr", "ks_c_5601-1987", "ksc5601", "cp949", "ms949", "windows-949", "uhc" ->
                Optional.of(MS949);
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(WINDOWS_1252);
            default -> known(label);
        };
    }

    private static Optional<Charset> known(String label) {
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a hint that says nothing
        }
    }

    private static Optional<Decoding> korean(byte[] bytes) {
        return strict(bytes, 0, MS949).filter(it -> isKorean(bytes, it.text));
    }

    /**
     * Typographic quotes of windows-1252 before a letter ({@code 92 73} for ’s) are also rare syllables of MS949. Real
     * Korean is made of the 2350 syllables of KS X 1001 (both bytes from A1), or at least has more syllables than Latin
     * letters.
     */
    private static boolean isKorean(byte[] bytes, String text) {
        long common = commonPairs(bytes);
        long hangul = text.chars().filter(Scripts::isHangul).count();
        long latin = text.chars().filter(Scripts::isLatin).count();
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        boolean likely = common * 2 > foreign || hangul > latin;
        return likely && (hangul * 3 >= foreign || foreign <= 4);
    }

    private static long commonPairs(byte[] bytes) {
        long pairs = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                if (i + 1 < bytes.length && (bytes[i] & 0xFF) > 0xA0 && (bytes[i + 1] & 0xFF) > 0xA0) {
                    pairs++;
                }
                i++;
            }
        }
        return pairs;
    }

    private static Optional<Decoding> damagedUtf8(byte[] bytes) {
        return lenient(bytes, 0, StandardCharsets.UTF_8).filter(it -> {
            long broken = it.text.chars().filter(c -> c == 0xFFFD).count();
            long good = it.text.chars().filter(c -> c >= 0x80).count() - broken;
            return broken * BROKEN_PER_GOOD <= good || (broken == 1 && good > 0 && it.text.endsWith("\uFFFD"));
        });
    }

    /** Western text has far more plain letters than accented ones, and no half of a broken character. */
    private static Optional<Decoding> western(byte[] bytes) {
        return strict(bytes, 0, WINDOWS_1252).filter(it -> {
            long foreign = it.text.chars().filter(c -> c >= 0x80).count();
            long plain =
                    it.text.chars().filter(c -> c < 0x80 && Scripts.isLatin(c)).count();
            return foreign * 3 <= plain;
        });
    }

    private static Optional<Decoding> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoding(text, nameOf(charset)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Decoding> lenient(byte[] bytes, int from, Charset charset) {
        return Optional.of(new Decoding(new String(bytes, from, bytes.length - from, charset), nameOf(charset)));
    }

    private static String nameOf(Charset charset) {
        return charset.equals(MS949) ? "MS949" : charset.name();
    }
}
