package org.ieum.check;

import java.util.List;
import java.util.regex.Pattern;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;

/**
 * A word in a language whose past forms may be participles as well, which make no claim: "signed" in "they signed", in "the signed
 * pact", in "the pact signed on Monday will take effect".
 *
 * @param tokens of the sentence
 * @param at which of them
 */
record PastForm(List<Token> tokens, StanceForms forms, int at) {
    /** Endings of words that have another base form and are no past form, or always a participle. */
    private static final Pattern NO_PAST = Pattern.compile(".*(?:ing|s|er|est|ly|ble|en|wn|ne|tion|ment)");

    /** True if it is the past form of a verb with its subject right before it. Always false where endings tell the tense. */
    boolean isFinite() {
        return forms.isBefore() && isPast(at) && hasSubject(at) && !isAgentNext() && !isFollowedByVerb();
    }

    private boolean isPast(int index) {
        String form = tokens.get(index).form();
        return tokens.get(index).partOfSpeech() == PartOfSpeech.WORD
                && !form.equalsIgnoreCase(tokens.get(index).lemma())
                && !NO_PAST.matcher(form).matches();
    }

    /** After a word that is neither "is" nor "the" nor the like; "and" only goes on with a subject. */
    private boolean hasSubject(int index) {
        int before = index - 1;
        while (before >= 0 && forms.is("skip", tokens.get(before)) && !forms.is("auxiliary", tokens.get(before))) {
            before--;
        }
        return before >= 0 && isSubject(tokens.get(before));
    }

    private boolean isSubject(Token token) {
        return token.partOfSpeech().isContent()
                && !forms.is("auxiliary", token)
                && !forms.is("bound", token)
                && !forms.is("finite", token);
    }

    private boolean isAgentNext() {
        return at + 1 < tokens.size() && forms.is("agent", tokens.get(at + 1));
    }

    /** True if its clause goes on with a verb of its own, so that this one was a participle. */
    private boolean isFollowedByVerb() {
        for (int i = at + 1; i < tokens.size() && !forms.is("break", tokens.get(i)); i++) {
            if (forms.is("finite", tokens.get(i)) || (isPast(i) && hasSubject(i))) {
                return true;
            }
        }
        return false;
    }
}
