package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Lang;

/**
 * Gathers candidates that name one concept. Two do if they are variants of each other on both sides: the same but for spacing,
 * case, hyphens and number; an acronym and its full form; the same words in another order (Defense Ministry, Ministry of
 * Defense); one letter apart (Mueller, Muller; 겐지, 켄지); or, of names, the family name alone. Of several, each must be a
 * variant of each: two people of one family name stay two.
 */
final class Variants {
    private static final int LONG_KOREAN = 3;
    private static final int LONG_ENGLISH = 5;
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and");

    private Variants() {}

    /** A concept for each group, in the order of their best candidates. */
    static List<Concept> concepts(List<TermCandidate> candidates) {
        return groups(candidates).stream().map(Variants::concept).toList();
    }

    /** Each candidate joins the first group whose members are all variants of it; it shares a key with such a group. */
    private static List<List<Form>> groups(List<TermCandidate> candidates) {
        List<List<Form>> groups = new ArrayList<>();
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (TermCandidate candidate : candidates) {
            Form form = Form.of(candidate);
            Set<String> keys = form.keys();
            int group = keys.stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .sorted()
                    .filter(known -> groups.get(known).stream().allMatch(form::isVariantOf))
                    .findFirst()
                    .orElse(groups.size());
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
                keys.forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
            }
            groups.get(group).add(form);
        }
        return groups;
    }

    private static Concept concept(List<Form> group) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Lang lang : List.of(Lang.KO, Lang.EN)) {
            Term.Status status = Term.Status.PREFERRED;
            for (Form form : group) {
                Term term = Term.of(lang, form.candidate().text(lang), status)
                        .withEvidence(form.candidate().places(lang));
                terms.merge(term.toString(), term, Term::withMissing);
                status = Term.Status.ADMITTED;
            }
        }
        TermCandidate best = group.get(0).candidate();
        String note = String.format(
                Locale.ROOT, "candidate, %s, score %.2f", best.kind().label(), best.score());
        return new Concept("c" + best.rank(), "", "", note, List.copyOf(terms.values()));
    }

    /** A candidate and what of it is compared. */
    private record Form(
            TermCandidate candidate,
            String korean,
            String english,
            String koreanKey,
            String englishKey,
            Set<String> words) {
        static Form of(TermCandidate candidate) {
            String korean = candidate.text(Lang.KO);
            String english = candidate.text(Lang.EN);
            Draft.Key key = Draft.Key.of(korean, english);
            return new Form(candidate, korean, english, key.korean(), key.english(), words(english));
        }

        private static Set<String> words(String english) {
            return Stream.of(english.toLowerCase(Locale.ROOT).split("[ \\-]"))
                    .filter(word -> !SMALL.contains(word))
                    .map(word -> Draft.Key.of("", word).english())
                    .collect(Collectors.toSet());
        }

        /**
         * Of two forms with variant Korean, one key at least is the same: their Korean, it without one letter (as of words one
         * letter apart), or the words at an edge of a name.
         */
        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>(List.of(koreanKey));
            for (int i = 0; koreanKey.length() >= LONG_KOREAN && i < koreanKey.length(); i++) {
                keys.add(koreanKey.substring(0, i) + koreanKey.substring(i + 1));
            }
            for (int space = korean.indexOf(' '); space >= 0; space = korean.indexOf(' ', space + 1)) {
                keys.add(TermKey.of(korean.substring(0, space)));
                keys.add(TermKey.of(korean.substring(space + 1)));
            }
            return keys;
        }

        boolean isVariantOf(Form other) {
            boolean names = candidate.kind() == Kind.NAME && other.candidate.kind() == Kind.NAME;
            return sameKorean(other, names) && sameEnglish(other, names);
        }

        private boolean sameKorean(Form other, boolean names) {
            return koreanKey.equals(other.koreanKey)
                    || isOneApart(koreanKey, other.koreanKey, LONG_KOREAN)
                    || names && (isEdge(korean, other.korean) || isEdge(other.korean, korean));
        }

        private boolean sameEnglish(Form other, boolean names) {
            return englishKey.equals(other.englishKey)
                    || words.equals(other.words)
                    || isOneApart(englishKey, other.englishKey, LONG_ENGLISH)
                    || isSpelledOut(english, other.english)
                    || isSpelledOut(other.english, english)
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
