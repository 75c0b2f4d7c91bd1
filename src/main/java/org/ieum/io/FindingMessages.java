package org.ieum.io;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.finding.Finding;
import org.ieum.finding.NameFinding;
import org.ieum.finding.Place;
import org.ieum.finding.QuantityFinding;
import org.ieum.finding.Side;
import org.ieum.finding.SpeakerFinding;
import org.ieum.finding.TermFinding;
import org.ieum.term.Glossary;
import org.ieum.term.Hit;
import org.ieum.term.Term;
import org.ieum.term.TermFinder;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Resources;

/**
 * What findings say, in the reader's language: in English as {@link Finding#message()} has it, in Korean by sentences
 * of its own, with the words of the texts as they stand there.
 *
 * <pre>{@code
 * FindingMessages korean = FindingMessages.of(Lang.KO, study.glossary());
 * study.findings().forEach(finding -> System.out.println(korean.of(finding)));
 * }</pre>
 */
public final class FindingMessages {
    /** English, for which no glossary is needed. */
    public static final FindingMessages ENGLISH = new FindingMessages(Lang.EN, Map.of(), Glossary.EMPTY);

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int LONGEST = 60;

    private static final Map<Term.Status, String> STATUS = Map.of(
            Term.Status.PREFERRED, "권장",
            Term.Status.ADMITTED, "허용",
            Term.Status.DEPRECATED, "비권장",
            Term.Status.SUPERSEDED, "대체됨",
            Term.Status.FORBIDDEN, "금지");

    private final Lang lang;
    private final Map<String, String> templates;
    private final Glossary glossary;
    private final TermFinder finder;

    private FindingMessages(Lang lang, Map<String, String> templates, Glossary glossary) {
        this.lang = lang;
        this.templates = templates;
        this.glossary = glossary;
        this.finder = TermFinder.of(glossary);
    }

    /**
     * @param lang Korean or English
     * @param glossary the glossary of the study, which says what it prefers
     * @throws IeumException if it is another language
     */
    public static FindingMessages of(Lang lang, Glossary glossary) {
        if (lang.equals(Lang.EN)) {
            return ENGLISH;
        }
        if (lang.equals(Lang.KO)) {
            return new FindingMessages(lang, korean(), glossary);
        }
        throw new IeumException("messages in " + lang + ": there are some in ko and en only");
    }

    private static Map<String, String> korean() {
        try {
            Map<String, String> templates = new LinkedHashMap<>();
            Map<?, ?> all = (Map<?, ?>) JsonTree.parse(Resources.text(FindingMessages.class, "findings.ko.json"))
                    .value();
            all.forEach((sort, template) -> templates.put(sort.toString(), template.toString()));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException("findings.ko.json", e);
        }
    }

    /** The message in the language; in English where the language has no sentence for this sort of finding. */
    public String of(Finding finding) {
        Optional<Term> term = finding.b().isPresent() ? Optional.empty() : rejected(finding.a(), finding.concept());
        return Optional.ofNullable(templates.get(sort(finding)))
                .filter(template -> finding.b().isPresent() || term.isPresent())
                .map(template -> filled(template, values(finding)))
                .orElseGet(finding::message);
    }

    /** What a finding is about, in the language: {@code number}, {@code 수}. */
    public String kind(Finding finding) {
        return templates.getOrDefault("kind " + finding.kind(), finding.kind());
    }

    private static String sort(Finding finding) {
        if (finding instanceof NameFinding name && name.ground() != NameFinding.Ground.NAME) {
            return switch (name.ground()) {
                case SENTENCE -> "name copied";
                case OFFICE -> "name office";
                default -> "name thing";
            };
        }
        if (finding instanceof QuantityFinding figures && figures.isExchanged()) {
            return "figures exchanged";
        }
        String sort = finding.kind() + " " + finding.verdict().label();
        if (sort.equals("term style") && !isSpelledAlike(finding)) {
            return "term style long";
        }
        if (finding.b().isPresent()) {
            return sort;
        }
        return sort + (finding.severity() == Finding.Severity.INFO ? " quoted" : " alone");
    }

    /** True if the sides have the same letters: 정보 협정 and 정보협정, but not 국방부 장관 and 국방장관. */
    private static boolean isSpelledAlike(Finding finding) {
        return finding.sides().stream()
                        .map(side -> side.first().text().replaceAll("[^\\p{L}\\p{N}]", ""))
                        .map(letters -> UCharacter.foldCase(letters, true))
                        .distinct()
                        .count()
                == 1;
    }

    private Map<String, String> values(Finding finding) {
        List<Side> sides = finding.sides();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("A", outlets(sides.get(0)));
        values.put("a", said(finding, sides.get(0)));
        values.put("B", sides.size() > 1 ? outlets(sides.get(1)) : "");
        values.put("b", sides.size() > 1 ? said(finding, sides.get(1)) : "");
        if (finding instanceof QuantityFinding figures) {
            KoreanFigures told = new KoreanFigures(figures, templates);
            values.put("figures", told.figures());
            values.put("sayings", told.sayings());
            values.put("all", sides.size() > 2 ? "모두" : "둘 다");
        }
        values.put(
                "sides",
                finding.sidesAsTold().stream()
                        .map(side -> "“" + said(finding, side) + "”(" + source(finding, side) + ")")
                        .collect(Collectors.joining(", ")));
        values.put(
                "remedy",
                preferred(finding)
                        .filter(preferred -> sides.size() == 1 || finding.severity() != Finding.Severity.INFO)
                        .map(preferred -> filled(templates.getOrDefault("remedy", ""), Map.of("preferred", preferred)))
                        .orElse(""));
        return values;
    }

    private static String outlets(Side side) {
        return String.join(", ", side.outlets());
    }

    /** Who says so, and what is against a term. */
    private String source(Finding finding, Side side) {
        return outlets(side)
                + rejected(side.first(), finding.concept())
                        .map(term -> "; " + STATUS.get(term.status()))
                        .orElse("");
    }

    /** The words of the first witness in the language, else of the first; of a term, which is a name in full, those of each language. */
    private String said(Finding finding, Side side) {
        if (finding instanceof SpeakerFinding) {
            return side.value();
        }
        if (finding instanceof TermFinding) {
            return Cells.oneLine(side.value());
        }
        String line = Cells.oneLine(side.quoted(lang).text());
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    /** The term of the glossary that stands at a place and should not. */
    private Optional<Term> rejected(Place place, String concept) {
        return finder.find(place.sentences()).stream()
                .filter(hit -> hit.span().equals(place.span()))
                .filter(hit -> hit.concept().id().equals(concept))
                .map(Hit::term)
                .filter(term -> !term.status().isRight())
                .findFirst();
    }

    private Optional<String> preferred(Finding finding) {
        return glossary.concept(finding.concept())
                .flatMap(concept -> concept.preferred(finding.a().document().lang()))
                .map(Term::text);
    }

    static String filled(String template, Map<String, String> values) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
    }
}
