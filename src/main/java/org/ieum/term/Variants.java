package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Lang;

/**
 * Gathers candidates that name one concept. Two do if they are variants of each other on both sides: the same but for spacing,
 * case, hyphens and number; an acronym and its full form; the same words in another order (Defense Ministry, Ministry of
 * Defense); one letter apart (Mueller, Muller; 겐지, 켄지); or, of names, the family name alone. Two that are the same on one side
 * do as well if that side is too telling to be a word of two senses: bird flu and avian influenza,
 * for both are 조류인플루엔자. Of several, each must go with each: two people of one family name stay two.
 */
final class Variants {
    private static final int LONG_KOREAN = 3;
    private static final int LONG_ENGLISH = 5;
    /** Few Korean words of so many syllables have two senses. */
    private static final int TELLING_SYLLABLES = 4;
    /** Few English names of so many words are borne by two things. */
    private static final int TELLING_WORDS = 3;

    private static final int TELLING_LETTERS = 3;
    private static final int SHARED_SYLLABLES = 2;
    private static final Pattern OF = Pattern.compile(" (?:of|for|on) ");
    private static final Pattern DERIVED = Pattern.compile("(?:ese|ish|ian|ean|can|ch)$");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and");

    private Variants() {}

    /** The candidates that name one concept, the better ones first. */
    static List<List<TermCandidate>> groups(List<TermCandidate> candidates) {
        return formGroups(candidates).stream()
                .map(group -> group.stream().map(Form::candidate).toList())
                .toList();
    }

    /** Each candidate joins the first group with whose members it goes; it shares a key with one of such a group. */
    private static List<List<Form>> formGroups(List<TermCandidate> candidates) {
        List<List<Form>> groups = new ArrayList<>();
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (Form form : forms(candidates)) {
            Set<String> keys = form.keys();
            int group = keys.stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .sorted()
                    .distinct()
                    .filter(known -> groups.get(known).stream().allMatch(form::goesWith))
                    .findFirst()
                    .orElse(groups.size());
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(form);
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
        }
        return groups;
    }

    /** What is a part of two names is the name of neither: Shirakawa of two people, typhoon of two typhoons. */
    private static List<Form> forms(List<TermCandidate> candidates) {
        List<Form> forms = candidates.stream().map(Form::of).toList();
        Map<String, List<Form>> byPart = new HashMap<>();
        forms.stream()
                .filter(Form::isName)
                .forEach(form -> form.koreanEdges()
                        .forEach(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>())
                                .add(form)));
        return forms.stream()
                .map(form -> form.isPartOfTwo(byPart.getOrDefault(form.koreanKey(), List.of())) ? form.noName() : form)
                .toList();
    }

    /** The concept that a group of candidates names. */
    static Concept concept(List<TermCandidate> group) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Lang lang : List.of(Lang.KO, Lang.EN)) {
            Term.Status status = Term.Status.PREFERRED;
            for (TermCandidate candidate : group) {
                Term term = Term.of(lang, candidate.text(lang), status).withEvidence(candidate.places(lang));
                terms.merge(term.toString(), term, Term::withMissing);
                status = Term.Status.ADMITTED;
            }
        }
        TermCandidate best = group.get(0);
        String note = String.format(
                Locale.ROOT, "candidate, %s, score %.2f", best.kind().label(), best.score());
        return new Concept("c" + best.rank(), "", "", note, List.copyOf(terms.values()));
    }

    /** A candidate and what of it is compared. */
    private record Form(
            TermCandidate candidate,
            boolean isName,
            String korean,
            String english,
            String koreanKey,
            String englishKey,
            Set<String> words) {
        static Form of(TermCandidate candidate) {
            String korean = candidate.text(Lang.KO);
            String english = candidate.text(Lang.EN);
            PairKey key = PairKey.of(korean, TermKey.withoutMarks(english));
            return new Form(
                    candidate,
                    candidate.kind() == Kind.NAME,
                    korean,
                    english,
                    key.korean(),
                    key.english(),
                    words(TermKey.withoutMarks(english)));
        }

        private static Set<String> words(String english) {
            return Stream.of(english.toLowerCase(Locale.ROOT).split("[ ,\\-]+"))
                    .filter(word -> !SMALL.contains(word))
                    .map(word -> PairKey.of("", word).english())
                    .collect(Collectors.toSet());
        }

        /**
         * Of two forms that go with each other, one key at least is the same: their Korean, it without one letter (as of words
         * one letter apart), the words at an edge of a name, their English whatever the order of its words, or two words of it.
         */
        Set<String> keys() {
            List<String> sorted = List.copyOf(new TreeSet<>(words));
            Set<String> keys = new LinkedHashSet<>(List.of(koreanKey, englishKey, sorted.toString()));
            for (int i = 0; koreanKey.length() >= LONG_KOREAN && i < koreanKey.length(); i++) {
                keys.add(koreanKey.substring(0, i) + koreanKey.substring(i + 1));
            }
            keys.addAll(koreanEdges());
            for (int i = 0; i < sorted.size(); i++) {
                for (String later : sorted.subList(i + 1, sorted.size())) {
                    keys.add(sorted.get(i) + " " + later);
                }
            }
            return keys;
        }

        Set<String> koreanEdges() {
            Set<String> edges = new LinkedHashSet<>();
            for (int space = korean.indexOf(' '); space >= 0; space = korean.indexOf(' ', space + 1)) {
                edges.add(TermKey.of(korean.substring(0, space)));
                edges.add(TermKey.of(korean.substring(space + 1)));
            }
            return edges;
        }

        Form noName() {
            return new Form(candidate, false, korean, english, koreanKey, englishKey, words);
        }

        boolean isPartOfTwo(List<Form> names) {
            List<Form> wholes = names.stream()
                    .filter(name -> isEdge(name.korean, korean) && isEdge(name.english, english))
                    .toList();
            return wholes.stream().anyMatch(whole -> !whole.goesWith(wholes.get(0)));
        }

        boolean goesWith(Form other) {
            boolean names = isName && other.isName;
            boolean korean = sameKorean(other, names);
            boolean english = sameEnglish(other, names);
            return korean && english
                    || koreanKey.equals(other.koreanKey) && koreanTells(other, names)
                    || hasWordsOf(other) && englishTells(other, names)
                    || isInFull(other) && endsLike(other) && sharesSyllablesWith(other);
        }

        /** One has all words of the other, two at least, and the same thing is named: Oceans Ministry, Ministry of Oceans and Fisheries. */
        private boolean isInFull(Form other) {
            return Math.min(words.size(), other.words.size()) > 1
                    && (words.containsAll(other.words) || other.words.containsAll(words))
                    && head(english).equals(head(other.english));
        }

        /** 해수부 and 해양수산부, but not 국방장관. */
        private boolean endsLike(Form other) {
            return koreanKey.charAt(koreanKey.length() - 1) == other.koreanKey.charAt(other.koreanKey.length() - 1);
        }

        private static String head(String english) {
            String named = OF.split(english, 2)[0];
            return PairKey.of("", named.substring(named.lastIndexOf(' ') + 1)).english();
        }

        /**
         * Long enough not to be two words that are written alike, or the English has words in common, or sounds like it; but
         * South Korea and South Korean are two.
         */
        private boolean koreanTells(Form other, boolean names) {
            return !isDerivedFrom(other)
                    && !other.isDerivedFrom(this)
                    && (koreanKey.length() >= TELLING_SYLLABLES
                            || names
                            || words.stream().anyMatch(other.words::contains));
        }

        /** South Korean of South Korea, Spanish of Spain. */
        private boolean isDerivedFrom(Form other) {
            boolean longer = english.startsWith(other.english)
                    && (english.length() == other.english.length()
                            || Letters.isLetter(english.charAt(other.english.length())));
            return longer
                    || DERIVED.matcher(english).find()
                            && !DERIVED.matcher(other.english).find();
        }

        /** Long enough to be the name of one thing, or that of a person, or the Korean is another form of the same words. */
        private boolean englishTells(Form other, boolean names) {
            return words.size() >= TELLING_WORDS
                    || names && words.size() > 1
                    || english.length() >= TELLING_LETTERS && TermKey.isAcronym(english)
                    || words.size() > 1 && sharesSyllablesWith(other);
        }

        /** At least two, and half of the shorter one, in order: 행안부 장관, 행정안전부 장관. */
        private boolean sharesSyllablesWith(Form other) {
            int shared = new LongestCommonSubsequence().apply(koreanKey, other.koreanKey);
            return shared >= SHARED_SYLLABLES && 2 * shared >= Math.min(koreanKey.length(), other.koreanKey.length());
        }

        private boolean hasWordsOf(Form other) {
            return englishKey.equals(other.englishKey)
                    || words.equals(other.words)
                    || isSpelledOut(english, other.english)
                    || isSpelledOut(other.english, english);
        }

        private boolean sameKorean(Form other, boolean names) {
            return koreanKey.equals(other.koreanKey)
                    || isOneApart(koreanKey, other.koreanKey, LONG_KOREAN)
                    || names && (isEdge(korean, other.korean) || isEdge(other.korean, korean));
        }

        private boolean sameEnglish(Form other, boolean names) {
            return hasWordsOf(other)
                    || !isDerivedFrom(other)
                            && !other.isDerivedFrom(this)
                            && isOneApart(englishKey, other.englishKey, LONG_ENGLISH)
                    || names && (isEdge(english, other.english) || isEdge(other.english, english));
        }
    }

    /** True if the second is a word at the beginning or the end of the first. */
    private static boolean isEdge(String full, String part) {
        return full.startsWith(part + " ") || full.endsWith(" " + part);
    }

    private static boolean isSpelledOut(String acronym, String full) {
        return TermKey.isAcronym(acronym) && full.indexOf(' ') > 0 && Acronyms.longForm(acronym, full) == 0;
    }

    /** True if one letter is another one, or is there on one side only; a figure is not a letter. */
    private static boolean isOneApart(String a, String b, int shortest) {
        if (a.length() > b.length()) {
            return isOneApart(b, a, shortest);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int more = b.length() - a.length();
        return a.length() >= shortest
                && more <= 1
                && same < b.length()
                && isLetter(b, same)
                && (more == 1 || isLetter(a, same))
                && a.substring(same + 1 - more).equals(b.substring(same + 1));
    }

    private static boolean isLetter(String text, int at) {
        return Letters.isLetter(text.charAt(at)) && !Character.isDigit(text.charAt(at));
    }
}
