package org.ieum.name;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.ieum.name.Piece.Kind;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Places in an English sentence that may name a person: capitalised words after a title, Korean names in their usual
 * forms (Kim Kwan-jin, Kwan-jin Kim, Kim Kwan Jin), words with a given name (Tatsuya Morioka) or beside a role (his
 * counterpart, Naoki Tanaka). Precision first.
 */
final class EnglishMentions {
    private static final int LONGEST = 4;

    /** A role follows a name within so many words: a former South Korean defense minister. */
    private static final int APPOSITION = 6;

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my", "former", "then");
    private static final Set<String> PLACE = Set.of("in", "at", "near", "outside");

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final KoreanForms korean;
    private final List<Found> found = new ArrayList<>();

    private EnglishMentions(Sentence sentence) {
        this.sentence = sentence;
        this.pieces = Piece.cut(sentence.text());
        this.korean = new KoreanForms(pieces);
    }

    static List<Found> find(Sentence sentence) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        int at = 0;
        while (at < mentions.pieces.size()) {
            int end = mentions.runEnd(at);
            if (end > at) {
                mentions.run(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return mentions.found;
    }

    /** The places of known words of names, outside longer capitalised runs of other words. */
    static List<Found> find(Sentence sentence, Predicate<String> known) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        for (int i = 0; i < mentions.pieces.size(); i++) {
            mentions.known(i, known);
        }
        return mentions.found;
    }

    private void known(int i, Predicate<String> known) {
        Piece piece = pieces.get(i);
        String word = word(piece);
        boolean follows = i > 0 && joins(i) && isNameWord(i - 1);
        boolean goesOn = i + 1 < pieces.size() && joins(i + 1) && isNameWord(i + 1);
        if (piece.isCapitalised() && known.test(word) && !follows && !goesOn && !organisationFollows(i)) {
            add(List.of(word), titleBefore(i), false, piece.start(), piece.start() + word.length());
        }
    }

    /** A capitalised word that is neither a title nor something beside one. */
    private boolean isNameWord(int i) {
        Piece piece = pieces.get(i);
        return piece.isCapitalised()
                && !Titles.STANDARD.isEnglish(piece.text())
                && !Titles.STANDARD.isModifier(piece.text())
                && !PersonWords.isOfOrganisation(piece.text());
    }

    private boolean organisationFollows(int i) {
        return i + 1 < pieces.size()
                && joins(i + 1)
                && pieces.get(i + 1).isCapitalised()
                && PersonWords.isOfOrganisation(pieces.get(i + 1).text())
                && bare(pieces.get(i).text()).equals(pieces.get(i).text());
    }

    private String titleBefore(int i) {
        int start = i;
        boolean titled = false;
        while (start > 0 && joins(start) && isTitleOrModifier(start - 1)) {
            start--;
            titled |= Titles.STANDARD.isEnglish(pieces.get(start).text());
        }
        return titled
                ? sentence.text()
                        .substring(pieces.get(start).start(), pieces.get(i - 1).end())
                : "";
    }

    private boolean isTitleOrModifier(int i) {
        String word = pieces.get(i).text();
        return Titles.STANDARD.isEnglish(word) || (pieces.get(i).isCapitalised() && Titles.STANDARD.isModifier(word));
    }

    /** The end of the run of capitalised words that begins here. */
    private int runEnd(int from) {
        int end = from;
        while (end < pieces.size() && pieces.get(end).isCapitalised() && (end == from || joins(end))) {
            end++;
            if (!bare(pieces.get(end - 1).text()).equals(pieces.get(end - 1).text())) {
                break;
            }
        }
        return end;
    }

    /** True if nothing but one break of white space stands before a piece. */
    private boolean joins(int i) {
        Piece before = pieces.get(i - 1);
        return before.kind() == Kind.LATIN
                && pieces.get(i).spaced()
                && pieces.get(i).start() - before.end() == 1
                && sentence.text().charAt(before.end()) != '\n';
    }

    private void run(int from, int end) {
        int name = from;
        boolean titled = isOfPhrase(from);
        for (int i = from; i < end; i++) {
            if (isTitleOrModifier(i)) {
                titled |= Titles.STANDARD.isEnglish(pieces.get(i).text());
                name = i + 1;
            }
        }
        if (!titled) {
            untitled(from, end);
        } else if (name < end && end - name <= LONGEST && isPerson(name, end)) {
            addName(name, end, name > from ? title(from, name) : "");
        }
    }

    private String title(int from, int name) {
        return sentence.text().substring(titleStart(from), pieces.get(name - 1).end());
    }

    /** A name at the end of a run: one in a Korean form, or one that a given name or a role beside it tells. */
    private void untitled(int from, int end) {
        int longest = end - from > LONGEST ? 2 : 3;
        for (int name = Math.max(from, end - longest); name < end - 1; name++) {
            if (korean.isForm(name, end) && isPerson(name, end)) {
                addName(name, end, role(name, end));
                return;
            }
        }
        int name = from;
        while (name < end && isKnownOtherwise(name)) {
            name++;
        }
        int words = end - name;
        if ((words == 2 || words == 3) && areNames(name, end) && !organisationFollows(end - 1) && !isThing(name)) {
            String role = role(name, end);
            if (!role.isEmpty() || PersonWords.isNamed(word(pieces.get(name)), word(pieces.get(end - 1)))) {
                addName(name, end, role);
            }
        }
    }

    private boolean isKnownOtherwise(int i) {
        String word = bare(pieces.get(i).text());
        return PersonWords.isKnownOtherwise(word) && !isGivenBeforeName(i);
    }

    /** Bill of Bill Clinton. */
    private boolean isGivenBeforeName(int i) {
        return PersonWords.isGiven(pieces.get(i).text()) && i + 1 < pieces.size() && joins(i + 1) && isNameWord(i + 1);
    }

    private boolean areNames(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean initial = i > from && i < end - 1 && pieces.get(i).text().length() == 2;
            if (!initial && (!isCased(bare(pieces.get(i).text())) || isKnownOtherwise(i))) {
                return false;
            }
        }
        return true;
    }

    /** Holloway, McCain, O'Neill, Srisai-Lee: letters, not all of them capitals. */
    private static boolean isCased(String word) {
        return word.length() > 1 && !word.endsWith(".") && !isAcronym(word);
    }

    /** True after the article that ships and buildings have, and after what stands before places. */
    private boolean isThing(int name) {
        return name > 0
                && joins(name)
                && (pieces.get(name - 1).is("the")
                        || PLACE.contains(pieces.get(name - 1).text()));
    }

    /** The role before or after a name that stands between commas or right beside it; empty if there is none. */
    private String role(int name, int end) {
        String before = roleBefore(name, end);
        return before.isEmpty() ? roleAfter(end) : before;
    }

    private String roleBefore(int name, int end) {
        if (name == 0) {
            return "";
        }
        boolean comma = name > 1 && pieces.get(name - 1).is(",") && isClosed(end);
        Piece before = pieces.get(comma ? name - 2 : name - 1);
        return PersonWords.isRole(before.text()) && (comma || joins(name)) ? before.text() : "";
    }

    private boolean isClosed(int end) {
        return end == pieces.size() || ",.;:)—".contains(pieces.get(end).text());
    }

    /** The role in: Naoki Tanaka, a former port spokesman. */
    private String roleAfter(int end) {
        if (end + 2 >= pieces.size() || !pieces.get(end).is(",") || !isArticle(end + 1)) {
            return "";
        }
        for (int i = end + 2; i < Math.min(pieces.size(), end + 1 + APPOSITION); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() != Kind.LATIN || !joins(i) || PersonWords.isFunction(piece.text())) {
                return "";
            }
            if (PersonWords.isRole(piece.text())) {
                return isClosed(i + 1)
                                || PersonWords.isFunction(pieces.get(i + 1).text())
                        ? piece.text()
                        : "";
            }
        }
        return "";
    }

    private boolean isArticle(int i) {
        String word = pieces.get(i).text();
        return ARTICLES.contains(word) || !bare(word).equals(word);
    }

    private void addName(int name, int end, String title) {
        Piece last = pieces.get(end - 1);
        List<String> words = new ArrayList<>();
        pieces.subList(name, end).forEach(piece -> words.add(word(piece)));
        if (korean.isThreePartForm(name, end)) {
            int given = KoreanForms.isSurname(words.get(0)) ? 1 : 0;
            words.set(given, words.get(given) + " " + words.remove(given + 1));
        }
        add(
                words,
                title,
                true,
                pieces.get(name).start(),
                last.start() + bare(last.text()).length());
    }

    private int titleStart(int from) {
        return pieces.get(isOfPhrase(from) ? from - 2 : from).start();
    }

    /** True after "Minister of", "Secretary of": the run goes on with the office, then the name. */
    private boolean isOfPhrase(int from) {
        return from > 1
                && isModifierAt(from)
                && pieces.get(from - 1).is("of")
                && Titles.STANDARD.isEnglish(pieces.get(from - 2).text());
    }

    private boolean isModifierAt(int i) {
        return Titles.STANDARD.isModifier(pieces.get(i).text());
    }

    private boolean isPerson(int from, int end) {
        for (int i = from; i < end; i++) {
            String word = bare(pieces.get(i).text());
            if (PersonWords.isOfOrganisation(word)
                    || (isAcronym(word) && !KoreanForms.isSurname(word))
                    || word.length() < 2) {
                boolean initial = i > from && word.endsWith(".");
                if (!initial && !isGivenBeforeName(i)) {
                    return false;
                }
            }
        }
        return !organisationFollows(end - 1);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().noneMatch(c -> c >= 'a' && c <= 'z') && !word.endsWith(".");
    }

    static boolean isWord(String word) {
        return word.length() > 1 && word.substring(1).chars().allMatch(UCharacter::isLowerCase);
    }

    /**
     * Two or three capitalised words whose last one stands alone elsewhere, Angela Merkel and later Merkel: the way the press
     * names persons, and hardly anything else once offices, firms, places and the words that begin sentences are left out.
     *
     * @param alone all capitalised words that stand alone in the document
     */
    static List<Found> findRepeated(Sentence sentence, Set<String> alone) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        int at = 0;
        while (at < mentions.pieces.size()) {
            int end = mentions.runEnd(at);
            if (end - at == 2 || end - at == 3) {
                mentions.repeated(at, end, alone);
            }
            at = Math.max(end, at + 1);
        }
        return mentions.found;
    }

    private void repeated(int from, int end, Set<String> alone) {
        List<String> words =
                pieces.subList(from, end).stream().map(p -> bare(p.text())).toList();
        boolean names = words.stream().allMatch(w -> isWord(w) && !PersonWords.isKnownOtherwise(w));
        if (names && alone.contains(words.get(words.size() - 1)) && !organisationFollows(end - 1)) {
            Piece last = pieces.get(end - 1);
            add(
                    words,
                    "",
                    true,
                    pieces.get(from).start(),
                    last.start() + words.get(words.size() - 1).length());
        }
    }

    /** The capitalised words of a sentence that no other one stands beside. */
    static Set<String> alone(Sentence sentence) {
        EnglishMentions mentions = new EnglishMentions(sentence);
        Set<String> alone = new HashSet<>();
        for (int i = 0; i < mentions.pieces.size(); i++) {
            if (mentions.runEnd(i) == i + 1 && (i == 0 || !mentions.joins(i) || !mentions.isNameWord(i - 1))) {
                alone.add(bare(mentions.pieces.get(i).text()));
            }
        }
        return alone;
    }

    /** As a name is compared: without 's, and a family name in capitals, KIM, in small letters. */
    private static String word(Piece piece) {
        String word = bare(piece.text());
        boolean capitals = word.length() > 2 && isAcronym(word) && KoreanForms.isSurname(word);
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /** Without 's. */
    static String bare(String word) {
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        return possessive ? word.substring(0, word.length() - 2) : word;
    }

    private void add(List<String> words, String title, boolean certain, int start, int end) {
        Span span = new Span(start, end).shift(sentence.span().start());
        if (Found.isFree(span, found)) {
            found.add(new Found(words, title, "", certain, sentence, span));
        }
    }
}
