package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.WordLink;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermExtractorTest {
    private static final TermExtractor EXTRACTOR = TermExtractor.create();

    private static final List<String> KO = List.of(
            "두 나라는 상호군수지원협정(ACSA)에 서명하기로 했다.",
            "해상초계기 두 대가 섬 위를 날았다.",
            "시장은 축제를 늦추자고 했다.",
            "해상초계기는 저녁에 돌아왔다.",
            "시라카와 겐지(白川健二) 방위상이 항구를 찾았다.",
            "북한의 대량살상무기(WMD)가 걱정이라고 그는 말했다.",
            "비가 와서 경기는 취소됐다.",
            "해상초계기 값이 올랐다.");
    private static final List<String> EN = List.of(
            "The two countries will sign an Acquisition and Cross-Servicing Agreement (ACSA).",
            "Two maritime patrol aircraft flew over the island.",
            "The mayor wanted to delay the festival.",
            "The maritime patrol aircraft returned in the evening.",
            "Defense Minister Kenji Shirakawa visited the port.",
            "He was worried about the North's weapons of mass destruction (WMD).",
            "The match was called off because of rain.",
            "The price of the maritime patrol aircraft rose.");

    private static Bitext bitext(List<String> source, Lang sourceLang, List<String> target, Lang targetLang) {
        Document from = document(source, sourceLang);
        Document to = document(target, targetLang);
        List<Sentence> sources = sentences(from, source);
        List<Sentence> targets = sentences(to, target);
        Bitext.Builder builder = Bitext.builder(from, sources, to, targets);
        for (int i = 0; i < sources.size(); i++) {
            builder.link(new Link(List.of(sources.get(i)), List.of(targets.get(i)), 1, Degree.TRANSLATION, List.of()));
        }
        return builder.build();
    }

    private static Document document(List<String> lines, Lang lang) {
        return Document.of(Origin.of(lang + ".txt"), lang, String.join("\n", lines));
    }

    private static List<Sentence> sentences(Document document, List<String> lines) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            spans.add(new Span(at, at + line.length()));
            at += line.length() + 1;
        }
        return Texts.SEGMENTER.sentences(document, spans);
    }

    private static List<String> pairs(List<TermCandidate> candidates, Kind kind) {
        return candidates.stream()
                .filter(candidate -> candidate.kind() == kind)
                .map(candidate -> candidate.text(Lang.KO) + " = " + candidate.text(Lang.EN))
                .toList();
    }

    @Test
    void extract_brackets_areFoundWithTheirLeftEdge() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        assertThat(pairs(found, Kind.BRACKET)).containsExactlyInAnyOrder("상호군수지원협정 = ACSA", "대량살상무기 = WMD");
    }

    @Test
    void extract_acronymSpeltOutInEnglish_givesItsFullForm() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        assertThat(pairs(found, Kind.ACRONYM))
                .containsExactlyInAnyOrder(
                        "상호군수지원협정 = Acquisition and Cross-Servicing Agreement", "대량살상무기 = weapons of mass destruction");
    }

    @Test
    void extract_nameWithChineseCharacters_isFoundBySound() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        assertThat(pairs(found, Kind.NAME)).startsWith("시라카와 겐지 = Kenji Shirakawa");
    }

    @Test
    void extract_listedNameThatEndsLikeAParticle_isNotCut() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(
                List.of("어선들은 아덴만의 높은 파도를 피했다."),
                Lang.KO,
                List.of("Fishing boats kept away from the high waves of the Gulf of Aden."),
                Lang.EN)));
        assertThat(pairs(found, Kind.NAME)).isEmpty();
    }

    @Test
    void extract_wordsThatOnlyHappenToSoundAlike_areNoLoans() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(
                List.of("두 장관은 창가에 앉았다.", "버려진 것이 많았다.", "칭찬을 받은 날이었다.", "의장대 사열은 없었다."),
                Lang.KO,
                List.of(
                        "Somebody opened the door.",
                        "The gate was painted green.",
                        "He got a pardon.",
                        "They share it."),
                Lang.EN)));
        assertThat(pairs(found, Kind.NAME)).isEmpty();
    }

    @Test
    void extract_familyNameWrittenOtherwise_isFoundWithoutTheTitleBehindIt() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(
                List.of("이종빈 외교부 장관은 말이 없었다.", "임서윤 교수가 왔다."),
                Lang.KO,
                List.of("Foreign Minister Lee Jong-bin did not speak.", "Professor Lim Seo-yun came."),
                Lang.EN)));
        assertThat(pairs(found, Kind.NAME)).containsExactlyInAnyOrder("이종빈 = Lee Jong-bin", "임서윤 = Lim Seo-yun");
    }

    @ParameterizedTest
    @CsvSource({
        "이 미사일,Ballistic Missile,false",
        "이 도시미,Lee Toshimy,true",
        "빈 알리,Almoez Ali,false",
        "빈 알리,Ben Ali,true",
        "로즈 마리,Rose Mary,true",
    })
    void likeness_nameOfWhichAWordIsOneSyllable_needsOneOnTheOtherSide(String korean, String english, boolean alike) {
        Sentence ko = Texts.ko(korean);
        Sentence en = Texts.en(english);
        assertThat(SoundWitness.likeness(Mention.of(ko, ko.span()), Mention.of(en, en.span())) > 0)
                .isEqualTo(alike);
    }

    @Test
    void extract_nameThatTheAnalyserCuts_isFoundBySound() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(
                List.of("항구에서 올리비에 카르팡티에가 기다렸다."),
                Lang.KO,
                List.of("Olivier Carpentier was waiting at the port."),
                Lang.EN)));
        assertThat(pairs(found, Kind.NAME)).startsWith("올리비에 카르팡티에 = Olivier Carpentier");
    }

    @Test
    void extract_phrasesWhoseWordsAreAligned_areFoundInOneLink() {
        String korean = "새 해상경비협정이 곧 나온다.";
        String english = "A new maritime security accord is near.";
        Bitext plain = bitext(List.of(korean), Lang.KO, List.of(english), Lang.EN);
        Bitext aligned = Bitext.builder(
                        plain.source(), plain.sourceSentences(), plain.target(), plain.targetSentences())
                .link(plain.links().get(0))
                .spans(link -> List.of(
                        word(korean, "해상", english, "maritime"),
                        word(korean, "경비", english, "security"),
                        word(korean, "협정", english, "accord")))
                .build();
        List<TermCandidate> found = TermExtractor.of(Lexicon.of()).extract(List.of(aligned));
        assertThat(found.get(0).toString()).startsWith("1. 해상경비협정 = maritime security accord (alignment");
        assertThat(TermExtractor.of(Lexicon.of()).extract(List.of(plain))).isEmpty();
    }

    private static WordLink word(String source, String word, String target, String translation) {
        int from = source.indexOf(word);
        int to = target.indexOf(translation);
        return new WordLink(
                new Span(from, from + word.length()),
                new Span(to, to + translation.length()),
                Evidence.Kind.LEXICON,
                0.9);
    }

    @Test
    void extract_whatStandsTogether_isPairedAsAWhole() {
        List<TermCandidate> found = TermExtractor.of(Lexicon.of()).extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        assertThat(pairs(found, Kind.ASSOCIATION)).containsExactly("해상초계기 = maritime patrol aircraft");
        TermCandidate candidate = found.stream()
                .filter(c -> c.kind() == Kind.ASSOCIATION)
                .findFirst()
                .orElseThrow();
        assertThat(candidate.count()).isEqualTo(3);
        assertThat(candidate.evidence()).hasSize(3).allSatisfy(example -> {
            assertThat(example.sourceSentence().text(example.source())).isEqualTo("해상초계기");
            assertThat(example.targetSentence().text(example.target())).isEqualTo("maritime patrol aircraft");
        });
        assertThat(candidate.evidence().get(0).reason()).startsWith("together in 3 of 3 and 3 links");
    }

    @Test
    void extract_places_areThoseOfTheFiles() {
        String text = "\uD83D\uDE00 상호군수지원협정(ACSA)이 나왔다.";
        TermCandidate candidate = EXTRACTOR
                .extract(List.of(bitext(List.of(text), Lang.KO, List.of("It is out."), Lang.EN)))
                .get(0);
        TermEvidence korean = TermEvidence.of("ko.txt", new Span(2, 10), "bracket", candidate.score())
                .with("ko.txt", new Span(11, 15));
        assertThat(candidate.places(Lang.KO)).containsExactly(korean);
        assertThat(candidate.places(Lang.EN)).containsExactly(korean.mirrored());
        assertThat(TermExtractor.concepts(List.of(candidate)).get(0).terms())
                .extracting(Term::evidence)
                .containsExactly(List.of(korean), List.of(korean.mirrored()));
    }

    @Test
    void extract_withoutAGlossary_proposesWhatItLacks() {
        Glossary glossary = Glossary.builder()
                .concept("wmd")
                .ko("대량 살상무기")
                .en("weapon of mass destruction", "WMD")
                .build();
        List<TermCandidate> all = EXTRACTOR.extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        List<TermCandidate> open = EXTRACTOR.without(glossary).extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        assertThat(all).extracting(TermCandidate::target).contains("WMD", "weapons of mass destruction", "ACSA");
        assertThat(open).hasSize(all.size() - 2);
        assertThat(open)
                .extracting(TermCandidate::target)
                .doesNotContain("WMD", "weapons of mass destruction")
                .contains("ACSA");
        assertThat(open.get(open.size() - 1).rank()).isEqualTo(open.size());
    }

    @Test
    void extract_otherDirection_findsTheSamePairs() {
        List<TermCandidate> forth = EXTRACTOR.extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        List<TermCandidate> back = EXTRACTOR.extract(List.of(bitext(EN, Lang.EN, KO, Lang.KO)));
        assertThat(back)
                .isNotEmpty()
                .allMatch(candidate -> candidate.sourceLang().equals(Lang.EN));
        for (Kind kind : Kind.values()) {
            assertThat(pairs(back, kind)).containsExactlyElementsOf(pairs(forth, kind));
        }
    }

    @Test
    void extract_isRankedFromOneByFallingScore() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN)));
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).rank()).isEqualTo(i + 1);
            assertThat(found.get(i).score())
                    .isBetween(0.0, i == 0 ? 1.0 : found.get(i - 1).score());
        }
        assertThat(found).isEqualTo(EXTRACTOR.extract(List.of(bitext(KO, Lang.KO, EN, Lang.EN))));
    }

    @Test
    void extract_nothing_isEmpty() {
        assertThat(EXTRACTOR.extract(List.of())).isEmpty();
        assertThat(EXTRACTOR.extract(List.of(bitext(List.of("One."), Lang.EN, List.of("Two."), Lang.EN))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACSA|sign an Acquisition and Cross-Servicing Agreement|Acquisition and Cross-Servicing Agreement",
                "WMD|the weapons of mass destruction|weapons of mass destruction",
                "PKO|a UN peacekeeping operation|peacekeeping operation",
                "XYZ|nothing of the kind|''",
            })
    void acronyms_longForm_isSpeltByTheLetters(String acronym, String before, String full) {
        int start = Acronyms.longForm(acronym, before);
        assertThat(start < 0 ? "" : before.substring(start)).isEqualTo(full);
    }

    private static Bitext unlinked(String korean, String english) {
        Document ko = document(List.of(korean), Lang.KO);
        Document en = document(List.of(english), Lang.EN);
        return Bitext.builder(ko, Texts.SEGMENTER.sentences(ko), en, Texts.SEGMENTER.sentences(en))
                .build();
    }

    @Test
    void extract_textsWithoutLinks_givesNamesAndWhatTheLexiconPairs() {
        List<TermCandidate> found = EXTRACTOR.extract(
                List.of(unlinked("식품 안전 규정을 에르빈 할로넨이 썼다.", "Ervin Halonen wrote it. The food safety rules are new.")));
        assertThat(pairs(found, Kind.NAME)).first().isEqualTo("에르빈 할로넨 = Ervin Halonen");
        assertThat(pairs(found, Kind.LEXICON)).contains("식품 안전 규정 = food safety rules");
    }

    @Test
    void extract_textsWithoutLinks_pairsNothingThatHasWordsLeft() {
        List<TermCandidate> found =
                EXTRACTOR.extract(List.of(unlinked("식품 안전 규정이 나왔다.", "A food safety office and food prices.")));
        assertThat(found)
                .extracting(candidate -> candidate.text(Lang.KO) + " = " + candidate.text(Lang.EN))
                .contains("식품 안전 = food safety")
                .noneMatch(pair -> pair.contains("규정") || pair.contains("office") || pair.contains("prices"));
    }

    @Test
    void extract_textsWithoutLinks_takesWhatTheAnalyserCutsForTheWordThatTheLexiconLists() {
        List<TermCandidate> found =
                EXTRACTOR.extract(List.of(unlinked("새 감독 위원회 체계가 생겼다.", "A supervision committee system was set up.")));
        assertThat(pairs(found, Kind.LEXICON)).contains("감독 위원회 체계 = supervision committee system");
    }

    @ParameterizedTest
    @CsvSource({
        "KTX 요금이 올랐다., The KTX fare went up., KTX 요금 = KTX fare",
        "G9 회의가 열렸다., The G9 meeting was held., G9 회의 = G9 meeting",
        "라피아 가방이 팔렸다., A raffia bag was sold., 라피아 가방 = raffia bag",
        "국제적 제재를 풀었다., They lifted international sanctions., 국제적 제재 = international sanctions",
        "비핵화 협상을 했다., There was a denuclearisation negotiation., 비핵화 협상 = denuclearisation negotiation",
        "수색·구조 장비가 왔다., Some search-and-rescue gear came., 수색·구조 장비 = search-and-rescue gear"
    })
    void extract_wordsThatTheLexiconDoesNotListSo_arePairedInPhrasesByLettersAndSound(
            String korean, String english, String pair) {
        assertThat(pairs(EXTRACTOR.extract(List.of(unlinked(korean, english))), Kind.LEXICON))
                .contains(pair);
    }

    @Test
    void extract_acronymWithFullStops_isWhatTheLexiconListsWithoutThem() {
        List<TermCandidate> found =
                EXTRACTOR.extract(List.of(unlinked("유엔 식량 기구가 왔다.", "A U.N. food organization came.")));
        assertThat(pairs(found, Kind.LEXICON)).contains("유엔 식량 기구 = U.N. food organization");
    }

    @Test
    void extract_nameTurnedRound_needsOneWordThatSoundsAlike() {
        List<TermCandidate> found =
                EXTRACTOR.extract(List.of(unlinked("미나모토 가쓰야가 썼다.", "It was written by Katsuya Minamoto.")));
        assertThat(pairs(found, Kind.NAME)).contains("미나모토 가쓰야 = Katsuya Minamoto");
    }

    @Test
    void extract_whoseAMinistryIs_ranksBehindTheMinistry() {
        List<TermCandidate> found =
                EXTRACTOR.extract(List.of(unlinked("중국 외교부는 말이 없었다.", "China's Foreign Ministry said nothing.")));
        assertThat(pairs(found, Kind.LEXICON))
                .containsSubsequence("외교부 = Foreign Ministry", "중국 외교부 = China's Foreign Ministry");
    }

    @Test
    void extract_sentencesThatNoLinkHolds_areComparedAsTextsWithoutLinks() {
        Document ko = document(List.of("시라카와 겐지가 왔다.", "식품 안전 규정이 나왔다."), Lang.KO);
        Document en = document(List.of("Kenji Shirakawa came.", "There are new food safety rules."), Lang.EN);
        List<Sentence> korean = Texts.SEGMENTER.sentences(ko);
        List<Sentence> english = Texts.SEGMENTER.sentences(en);
        Bitext first = Bitext.builder(ko, korean, en, english)
                .link(new Link(korean.subList(0, 1), english.subList(0, 1), 1, Degree.TRANSLATION, List.of()))
                .build();
        assertThat(pairs(EXTRACTOR.extract(List.of(first)), Kind.LEXICON)).contains("식품 안전 규정 = food safety rules");
    }

    @Test
    void extract_pairThatStandsOnlyInsideALongerOne_isFarLessLikely() {
        List<TermCandidate> alone = EXTRACTOR.extract(List.of(unlinked("식품 안전이 나아졌다.", "They spoke of food safety.")));
        List<TermCandidate> inside =
                EXTRACTOR.extract(List.of(unlinked("식품 안전 규정이 나왔다.", "They spoke of food safety rules.")));
        assertThat(pairs(alone, Kind.LEXICON)).containsExactly("식품 안전 = food safety");
        assertThat(pairs(inside, Kind.LEXICON)).contains("식품 안전 규정 = food safety rules");
        assertThat(inside)
                .filteredOn(candidate -> candidate.text(Lang.KO).equals("식품 안전"))
                .allMatch(candidate -> candidate.score() < alone.get(0).score() / 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She saw Paris Fashion Week.|Paris Fashion|true",
                "She saw Paris Fashion Week.|Fashion Week|true",
                "She saw Paris Fashion Week.|Paris Fashion Week|false",
                "The Ministry of National Defense spoke.|National Defense|true",
                "Defense spending rose in Paris.|spending|false",
                "Then Defense Minister Kenji Shirakawa spoke.|Kenji Shirakawa|false",
                "Then Defense Minister Kenji Shirakawa spoke.|Kenji|true",
            })
    void cuts_capitalsThatGoOn_cutUnlessTheyAreATitleBeforeAName(String text, String part, boolean cut) {
        Sentence sentence = Texts.en(text);
        int start = sentence.span().start() + text.indexOf(part);
        Mention mention = Mention.of(sentence, new Span(start, start + part.length()));
        Set<String> titles = part.startsWith("Kenji") ? Set.of("Minister") : Set.of();
        assertThat(Capitals.isCut(mention, word -> !titles.contains(word))).isEqualTo(cut);
    }

    @Test
    void extract_pairInLinksAndWithout_isScoredByTheLinks() {
        Bitext linked = bitext(KO, Lang.KO, EN, Lang.EN);
        Bitext unlinked = unlinked("시라카와 겐지는 말이 없었다.", "Kenji Shirakawa said nothing.");
        TermCandidate alone = only(EXTRACTOR.extract(List.of(unlinked)), "시라카와 겐지");
        TermCandidate both = only(EXTRACTOR.extract(List.of(linked, unlinked)), "시라카와 겐지");
        assertThat(both.count()).isEqualTo(alone.count() + 1);
        assertThat(both.score())
                .isGreaterThan(
                        only(EXTRACTOR.extract(List.of(linked)), "시라카와 겐지").score());
    }

    private static TermCandidate only(List<TermCandidate> candidates, String korean) {
        List<TermCandidate> found = candidates.stream()
                .filter(candidate -> candidate.text(Lang.KO).equals(korean))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void list_oneLanguage_ranksByHowOftenATermStandsByItself() {
        List<ListedTerm> terms = EXTRACTOR.list(Texts.SEGMENTER.sentences(document(KO, Lang.KO)));
        assertThat(terms.get(0).text()).isEqualTo("해상초계기");
        assertThat(terms.get(0).count()).isEqualTo(3);
        assertThat(terms).extracting(ListedTerm::cValue).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(terms).extracting(ListedTerm::text).doesNotContain("해상", "초계기");
    }

    @Test
    void list_twoLanguages_ranksEachByItself() {
        List<Sentence> both = new ArrayList<>(Texts.SEGMENTER.sentences(document(KO, Lang.KO)));
        both.addAll(Texts.SEGMENTER.sentences(document(EN, Lang.EN)));
        assertThat(EXTRACTOR.list(both))
                .filteredOn(term -> term.rank() == 1)
                .extracting(ListedTerm::toString)
                .containsExactly(
                        "1. 해상초계기 (C-value 4.8, 3 times)", "1. maritime patrol aircraft (C-value 4.8, 3 times)");
        assertThat(EXTRACTOR.list(List.of())).isEmpty();
    }

    private static TermCandidate candidate(String korean, String english, Kind kind) {
        return new TermCandidate(1, 0.9, Lang.KO, korean, Lang.EN, english, kind, 1, 1, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "상호군수지원협정|ACSA|상호 군수지원 협정|Acquisition and Cross-Servicing Agreement|BRACKET|1",
                "국방부|Defense Ministry|국방부|Ministry of Defense|LEXICON|1",
                "국방부|Ministry of Defense|방위성|Ministry of Defense|LEXICON|2",
                "탄도미사일|ballistic missiles|탄도 미사일|ballistic missile|LEXICON|1",
                "시라카와 겐지|Kenji Shirakawa|시라카와|Shirakawa|NAME|1",
                "시라카와 겐지|Kenji Shirakawa|시라카와 켄지|Kenji Shirakawa|NAME|1",
                "시라카와 겐지|Kenji Shirakawa|시라카와 겐지로|Kenji Shirakawa|NAME|1",
                "후안 데 라 베가|Juan de la Vega|데 라 베가|de la Vega|NAME|1",
                "국방 정책|defense policy|국방|defense|LEXICON|2",
                "제10회담|tenth round 10|제11회담|tenth round 11|LEXICON|2",
                "북한|North Korea|남한|South Korea|NAME|2",
                "조류인플루엔자|avian influenza|조류인플루엔자|bird flu|LEXICON|1",
                "해양수산부|Ministry of Oceans|해양수산부|Ministry of Oceans and Fisheries|LEXICON|1",
                "해양수산부|Ministry of Oceans and Fisheries|해수부|Oceans Ministry|LEXICON|1",
                "국방부|Defense Ministry|국방부 관계자|Defense Ministry official|LEXICON|2",
                "국방부|Defense Ministry|일본 방위성|Japanese Defense Ministry|LEXICON|2",
                "특구|special zone|특구|special area|LEXICON|1",
                "시장|market|시장|mayor|LEXICON|2",
                "한국|South Korea|한국|South Korean|LEXICON|2",
                "스페인|Spain|스페인|Spanish|NAME|2",
                "청해|Cheonghae|청해|Chunghae|NAME|1",
                "온드르제이 바출리크|Ondřej Vaculík|온드레이 바쿨릭|Ondrej Vaculik|NAME|1",
                "서강혁|Seo Kang-hyeok|서강혁|Suh Kang-hyuk|NAME|1",
                "중앙선거관리위원회|National Election Commission|선관위|National Election Commission|LEXICON|1",
                "행안부 장관|Interior Minister|행정안전부 장관|Interior Minister|LEXICON|1",
                "대통령|president|회장|president|LEXICON|2",
                "지소미아|GSOMIA|군사정보보호협정|GSOMIA|BRACKET|1",
            })
    void concepts_variantsOnBothSides_areOne(
            String ko, String en, String otherKo, String otherEn, Kind kind, int count) {
        assertThat(TermExtractor.concepts(List.of(candidate(ko, en, kind), candidate(otherKo, otherEn, kind))))
                .hasSize(count);
        assertThat(TermExtractor.concepts(List.of(candidate(otherKo, otherEn, kind), candidate(ko, en, kind))))
                .hasSize(count);
    }

    @Test
    void concepts_familyNameOfTwoPeople_isNeither() {
        assertThat(TermExtractor.concepts(List.of(
                        candidate("시라카와", "Shirakawa", Kind.NAME),
                        candidate("시라카와 겐지", "Kenji Shirakawa", Kind.NAME),
                        candidate("시라카와 미도리", "Midori Shirakawa", Kind.NAME))))
                .hasSize(3);
    }

    @Test
    void concepts_oneOfSeveralForms_prefersTheBest() {
        Concept concept = TermExtractor.concepts(List.of(
                        candidate("상호군수지원협정", "ACSA", Kind.BRACKET),
                        candidate("상호군수지원협정", "Acquisition and Cross-Servicing Agreement", Kind.ACRONYM)))
                .get(0);
        assertThat(concept.id()).isEqualTo("c1");
        assertThat(concept.note()).isEqualTo("candidate, bracket, score 0.90");
        assertThat(concept.terms())
                .extracting(term -> term + " " + term.status().label())
                .containsExactly(
                        "ko:상호군수지원협정 preferred",
                        "en:ACSA preferred",
                        "en:Acquisition and Cross-Servicing Agreement admitted");
    }

    @Test
    void glossary_hasWhatIsLikelyAndNamesOneConcept() {
        Glossary glossary = TermExtractor.glossary(
                List.of(
                        candidate("시장", "mayor", Kind.LEXICON),
                        candidate("윤다온", "Yun Da-on", Kind.NAME),
                        candidate("윤다온 시장", "Mayor Yun Da-on", Kind.ALIGNMENT),
                        candidate("시장", "market", Kind.LEXICON),
                        candidate("윤", "Yun", Kind.NAME),
                        candidate("중앙선거관리위원회", "National Election Commission", Kind.LEXICON),
                        candidate("선관위", "National Election Commission", Kind.LEXICON),
                        scored(.46, "중앙선거관리위원회", "NEC"),
                        scored(.49, "투표율", "turnout")),
                Reviews.NONE);
        assertThat(glossary.concepts())
                .extracting(concept -> concept.id() + " " + concept.terms())
                .containsExactly(
                        "mayor [ko:시장, en:mayor]",
                        "yun-da-on [ko:윤다온, en:Yun Da-on]",
                        "national-election-commission [ko:중앙선거관리위원회, ko:선관위, en:National Election Commission,"
                                + " en:NEC, ko:NEC]");
        assertThat(glossary.concepts().stream().flatMap(concept -> concept.terms().stream()))
                .allMatch(term -> term.status() == Term.Status.ADMITTED);
        assertThat(glossary.lookup("선관위", Lang.KO).get(0).terms().get(1).type()).isEqualTo(Term.Type.SHORT_FORM);
    }

    @Test
    void glossary_withReviews_prefersWhatWasAcceptedAndLeavesOutWhatWasRejected() {
        List<TermCandidate> candidates =
                List.of(candidate("영화진흥위원회", "Korean Film Council", Kind.LEXICON), candidate("소금", "Salt", Kind.NAME));
        Glossary glossary = TermExtractor.glossary(
                candidates,
                Reviews.of(List.of(
                        Review.accept("영진위", "KOFIC"),
                        Review.accept("영화진흥위원회", "KOFIC"),
                        Review.reject("소금", "Salt"))));
        assertThat(glossary.concepts()).singleElement().satisfies(concept -> {
            assertThat(concept.preferred(Lang.EN)).map(Term::text).contains("KOFIC");
            assertThat(concept.terms())
                    .extracting(Term::text)
                    .contains("영진위", "영화진흥위원회", "KOFIC", "Korean Film Council");
        });
    }

    @Test
    void glossary_pairAcceptedIntoAConcept_leavesTheOthersAndIsPreferredInFull() {
        Review full = new Review(
                "해양수산부", "Ministry of Oceans and Fisheries", Review.Decision.ACCEPT, "oceans", "", "", "", List.of());
        Review shorter = new Review("해수부", "oceans ministry", Review.Decision.ACCEPT, "oceans", "", "", "", List.of());
        Glossary glossary = TermExtractor.glossary(
                List.of(
                        candidate("해양수산부", "Ministry of Oceans", Kind.LEXICON),
                        candidate("어선", "fishing boat", Kind.LEXICON)),
                Reviews.of(List.of(shorter, full)));
        assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("fishing-boat", "oceans");
        Concept oceans = glossary.concept("oceans").orElseThrow();
        assertThat(oceans.preferred(Lang.KO)).map(Term::text).contains("해양수산부");
        assertThat(oceans.preferred(Lang.EN)).map(Term::text).contains("Ministry of Oceans and Fisheries");
        assertThat(oceans.terms(Lang.KO))
                .filteredOn(term -> term.text().equals("해수부"))
                .extracting(Term::type)
                .containsExactly(Term.Type.SHORT_FORM);
    }

    private static TermCandidate scored(double score, String korean, String english) {
        return new TermCandidate(9, score, Lang.KO, korean, Lang.EN, english, Kind.LEXICON, 1, 1, List.of());
    }

    @Test
    void phrases_longNameWithSmallWords_isOne() {
        assertThat(new EnglishPhrases()
                        .of(Texts.en("They signed the General Security of Military Information Agreement.")))
                .extracting(Mention::surface)
                .contains("General Security of Military Information Agreement");
    }

    @Test
    void phrases_nameThatLists_hasItsCommas() {
        assertThat(new EnglishPhrases()
                        .of(Texts.en("The Ministry of Culture, Sports and Tourism met Hanbit, Soljae and Narae.")))
                .extracting(Mention::surface)
                .contains("Ministry of Culture, Sports and Tourism", "Ministry of Culture")
                .filteredOn(phrase -> phrase.contains(","))
                .hasSize(1);
    }

    @Test
    void phrases_articleInside_isThereOnlyAfterASmallWord() {
        assertThat(new EnglishPhrases().of(Texts.en("Minsim runs the Bank of the East.")))
                .extracting(Mention::surface)
                .contains("Bank of the East")
                .noneMatch(phrase -> phrase.startsWith("Minsim runs the"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8월 모리오카 다쓰야가 왔다.|월|false",
                "“그렇다”고 했다.|고|false",
                "이 회담은 길었다.|이|false",
                "김 장관이 왔다.|김|true",
                "한·일 회담은 길었다.|회담|true",
            })
    void words_ofHangul_beginWithAWord(String text, String word, boolean found) {
        assertThat(SoundWitness.words(Texts.ko(text)).stream()
                        .map(Mention::surface)
                        .anyMatch(word::equals))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"한·일 회담이 길었다.|한|false", "한 회담이 길었다.|한|true", "식량·연료를 실었다.|연료|true"})
    void writtenWords_syllableBesideADot_isNone(String text, String word, boolean whole) {
        Sentence sentence = Texts.ko(text);
        int start = sentence.span().start() + text.indexOf(word);
        assertThat(WrittenWords.isWhole(Mention.of(sentence, new Span(start, start + word.length()))))
                .isEqualTo(whole);
    }

    @Test
    void frequencies_countWholeWordsWhateverTheirCase() {
        Frequencies english = new Frequencies(List.of(Texts.en("The pacts and a Pact had no impact.")));
        assertThat(english.of("pact")).isEqualTo(2);
        assertThat(new Frequencies(List.of(Texts.ko("협정은 새 협정문이다."))).of("협정")).isEqualTo(2);
    }

    @Test
    void phrases_genitiveInsideAWrittenWord_isPartOfAName() {
        assertThat(new KoreanPhrases().of(Texts.ko("시민의숲과 국민의바다가 문을 열었고 시민의 숲은 닫혔다.")))
                .extracting(Mention::surface)
                .containsExactly("시민의숲", "국민의바다", "시민");
    }

    @Test
    void phrases_determinerWrittenTogetherWithANoun_isPartOfTheWord() {
        assertThat(new KoreanPhrases().of(Texts.ko("새봄환경연합이 성명을 냈다.")))
                .extracting(Mention::surface)
                .contains("새봄환경연합")
                .doesNotContain("봄환경연합");
    }

    @Test
    void extract_nameAndWhereItIs_areNoName() {
        List<TermCandidate> candidates = EXTRACTOR.extract(List.of(bitext(
                List.of("배는 강원 해오름항을 떠났다."),
                Lang.KO,
                List.of("The ship left Haeoreum Port in Gangwon Province."),
                Lang.EN)));

        assertThat(pairs(candidates, Kind.NAME))
                .contains("해오름항 = Haeoreum Port")
                .noneMatch(pair -> pair.contains(" in "));
    }

    @Test
    void extract_wordThatNothingTranslates_speaksAgainstThePair() {
        List<TermCandidate> candidates = EXTRACTOR.extract(List.of(bitext(
                List.of("시장은 노르웨이 선사 대표를 만났다.", "정부는 외국인 용접공을 부르기로 했다."),
                Lang.KO,
                List.of("The mayor met a Norwegian chief executive.", "The government will invite foreign welders."),
                Lang.EN)));

        assertThat(candidates)
                .extracting(candidate -> candidate.text(Lang.KO) + " = " + candidate.text(Lang.EN))
                .doesNotContain("노르웨이 선사 = Norwegian");
    }

    /** 로 does not follow such a consonant, where the particle is 으로. */
    @ParameterizedTest
    @CsvSource({"낡은 하수관로 정비를 시작했다., 하수관로 정비, 하수관", "군은 수송로 보호에 나섰다., 수송로, 수송", "통신선로를 묻었다., 통신선로, 통신선"})
    void phrases_syllableThatIsNoParticleThere_isPartOfTheWord(String sentence, String whole, String cut) {
        assertThat(new KoreanPhrases().of(Texts.ko(sentence)))
                .extracting(Mention::surface)
                .contains(whole)
                .doesNotContain(cut);
    }

    @Test
    void phrases_numberBehindANameOrItsHyphen_isPartOfIt() {
        assertThat(new KoreanPhrases().of(Texts.ko("새로운 북극성-7형 시험과 코로나19 검사가 오전10시에 끝났다.")))
                .extracting(Mention::surface)
                .contains("북극성-7형", "북극성-7형 시험", "코로나19 검사")
                .doesNotContain("북극성", "오전10시");
        assertThat(new EnglishPhrases().of(Texts.en("They tested the Polaris-7 and COVID-19 vaccines on May 5-7.")))
                .extracting(Mention::surface)
                .contains("Polaris-7", "COVID-19 vaccines")
                .noneMatch(phrase -> phrase.endsWith("5-7"));
    }

    @Test
    void extract_derivedNoun_isNotWhatItIsMadeOf() {
        List<TermCandidate> found = EXTRACTOR.extract(List.of(unlinked("한국형 과자가 나왔다.", "South Korea has new sweets.")));
        assertThat(found).extracting(candidate -> candidate.text(Lang.KO)).doesNotContain("한국형");
    }

    @ParameterizedTest
    @CsvSource({"ministry,true", "defense ministry,false", "defense ministry spokesman,true", "spokesman,false"})
    void lexiconFit_wordsInCommonWithWhatIsListed_arePartOfItUnlessTheyAreAll(String english, boolean part) {
        LexiconFit fit = new LexiconFit(Lexicon.standard());
        assertThat(fit.fit(List.of("국방", "부"), "국방부", List.of(english.split(" ")))
                        .isPart())
                .isEqualTo(part);
    }

    private static List<String> korean(String text) {
        return new KoreanPhrases()
                .of(Texts.ko(text)).stream().map(Mention::surface).toList();
    }

    @Test
    void phrases_whatSomethingCosts_isAlsoThereWithoutItsCost() {
        assertThat(korean("시는 제설 장비 수리비로 이천만 원을 남겼다.")).contains("제설 장비 수리비", "제설 장비 수리");
        assertThat(korean("시는 공동 훈련비 2억 원을 남겼다.")).contains("공동 훈련");
        assertThat(korean("마을은 공동 준비를 끝냈다.")).contains("공동 준비").doesNotContain("공동 준");
    }

    @Test
    void phrases_partOfAWrittenWordBesideAnother_isNone() {
        assertThat(new KoreanPhrases().of(Texts.ko("중앙은행 금융안정위원회가 열렸다.")))
                .extracting(Mention::surface)
                .contains("중앙은행", "금융안정위원회", "중앙은행 금융안정위원회")
                .doesNotContain("중앙은행 금융", "은행 금융안정위원회");
    }

    @Test
    void phrases_smallWordWithACapital_beginsAName() {
        assertThat(new EnglishPhrases().of(Texts.en("They left the Old Harbour Party for an old party.")))
                .extracting(Mention::surface)
                .contains("Old Harbour Party")
                .noneMatch(phrase -> phrase.startsWith("old"));
    }

    @Test
    void phrases_leaveNoDebris() {
        KoreanPhrases phrases = new KoreanPhrases();
        assertThat(phrases.of(Texts.ko("방위상은 국방부에서 합의했다.")))
                .extracting(Mention::surface)
                .containsExactly("방위상", "국방부");
        assertThat(new EnglishPhrases()
                        .of(Texts.en("The ministry's officials said on Monday that it had been delayed.")))
                .extracting(Mention::surface)
                .doesNotContain("said", "Monday", "been delayed", "The ministry")
                .contains("ministry", "officials");
    }

    @Test
    void phrases_middleDots_areInsideRowsOfNouns() {
        assertThat(new KoreanPhrases().of(Texts.ko("한·미·일은 군수·정보 협정을 맺었다.")))
                .extracting(Mention::surface)
                .contains("한·미·일", "군수·정보 협정", "정보 협정")
                .doesNotContain("한·미", "한·미·일은");
    }

    @Test
    void phrases_listedWordThatTheAnalyserTearsApart_isWhole() {
        assertThat(new KoreanPhrases().of(Texts.ko("모두발언에서 파트너십과 안전보장이사회를 말했다.")))
                .extracting(Mention::surface)
                .containsExactly("모두발언", "파트너십", "안전보장이사회");
    }

    @Test
    void phrases_stopWordInsideAWrittenWord_isNone() {
        assertThat(new KoreanPhrases().of(Texts.ko("외무대신이 도착했다.")))
                .extracting(Mention::surface)
                .contains("외무대신");
    }

    @Test
    void englishPhrases_nounsInLyAndJoinedOrListedStopWords_areEdges() {
        assertThat(new EnglishPhrases()
                        .of(Texts.en("Working-level talks and the rally with Emily quickly ended the fiscal year.")))
                .extracting(Mention::surface)
                .contains("Working-level talks", "rally", "Emily", "fiscal year")
                .doesNotContain("quickly", "year");
    }

    @Test
    void englishPhrases_wordBehindAModal_beginsNone() {
        assertThat(new EnglishPhrases().of(Texts.en("They would share fuel, as Will Tanner did.")))
                .extracting(Mention::surface)
                .contains("fuel", "Tanner")
                .doesNotContain("share", "share fuel");
    }

    @Test
    void englishPhrases_smallWordInsideAListedPhrase_joinsIt() {
        assertThat(new EnglishPhrases().of(Texts.en("He was sentenced to life in prison after a walk in rain.")))
                .extracting(Mention::surface)
                .contains("life in prison", "rain")
                .doesNotContain("walk in rain");
    }
}
