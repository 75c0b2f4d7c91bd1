package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/** Texts for tests: a short report in both languages, sentence by sentence. */
final class Texts {
    static final Segmenter SEGMENTER = Segmenter.create();
    static final Lexicon LEXICON = Lexicon.standard();
    static final Weights WEIGHTS = Weights.standard();

    static final List<String> KO = List.of(
            "국방부는 10일 새 훈련 계획을 발표했다.",
            "이번 훈련에는 병사 1,200명과 헬기 15대가 참가한다.",
            "미국과 일본의 장교들도 서울에서 훈련을 지켜볼 예정이다.",
            "야당은 비용이 너무 많이 든다고 비판했다.",
            "정부는 내년 예산에서 3,500억 원을 쓰겠다고 밝혔다.",
            "주민들은 소음 때문에 밤에 잠을 잘 수 없다고 말했다.",
            "한 농부는 소와 닭이 놀라서 우유와 달걀이 줄었다고 했다.",
            "시장은 학교 근처에서는 비행을 금지해 달라고 요청했다.",
            "대통령은 다음 주 독일을 방문해 총리를 만난다.",
            "두 정상은 무역과 에너지 문제를 논의할 것으로 보인다.",
            "전문가들은 경제 성장률이 2.4퍼센트에 그칠 것으로 전망했다.",
            "바다에서는 어선 한 척이 폭풍으로 침몰해 선원 7명이 구조됐다.");

    static final List<String> EN = List.of(
            "The Ministry of National Defense announced a new training plan on the 10th.",
            "Some 1,200 soldiers and 15 helicopters will take part in the training.",
            "Officers from the United States and Japan will also watch the training in Seoul.",
            "The opposition party criticized it, saying that the cost is too high.",
            "The government said it would spend 350 billion won from next year's budget.",
            "Residents said they could not sleep at night because of the noise.",
            "A farmer said his cows and chickens were startled and gave less milk and fewer eggs.",
            "The mayor asked that flights be banned near schools.",
            "The president will visit Germany next week and meet the chancellor.",
            "The two leaders are expected to discuss trade and energy issues.",
            "Experts forecast that the economic growth rate would be only 2.4 percent.",
            "At sea a fishing boat sank in a storm, and seven sailors were rescued.");

    static final List<String> STRAY_KO =
            List.of("그 식당의 국수는 맵지 않고 값도 싸다.", "할머니는 봄마다 마당에 장미를 심으셨다.", "도서관은 월요일에 문을 닫는다.");

    static final List<String> STRAY_EN = List.of(
            "Our choir sings an old lullaby every Christmas.",
            "The museum bought a painting of a red umbrella.",
            "My bicycle has a flat tire again.");

    private Texts() {}

    static Passage ko(List<String> lines) {
        return Passage.ofLines(SEGMENTER, Origin.of("ko.txt"), Lang.KO, lines);
    }

    static Passage ko(String... lines) {
        return ko(List.of(lines));
    }

    static Passage en(List<String> lines) {
        return Passage.ofLines(SEGMENTER, Origin.of("en.txt"), Lang.EN, lines);
    }

    static Passage en(String... lines) {
        return en(List.of(lines));
    }

    static LexicalScoring words(Passage source, Passage target) {
        return words(source, target, Glossary.EMPTY);
    }

    static LexicalScoring words(Passage source, Passage target, Glossary glossary) {
        return new LexicalScorer(WEIGHTS, LEXICON, glossary, Optional.empty()).open(source, target);
    }

    /** Of texts that may say the same in other words. */
    static LexicalScoring freeWords(Passage source, Passage target) {
        return new LexicalScorer(WEIGHTS, LEXICON, Glossary.EMPTY, Optional.empty())
                .openFreely(source, target, WritingDay.guess(source, target));
    }

    /** Some of the lines, strangers among them. */
    static List<String> mixed(Random random, List<String> lines, List<String> strangers) {
        List<String> mixed = new ArrayList<>();
        for (String line : lines) {
            if (random.nextInt(4) > 0) {
                mixed.add(line);
            }
            if (random.nextInt(6) == 0) {
                mixed.add(strangers.get(random.nextInt(strangers.size())));
            }
        }
        return mixed;
    }

    static void assertEverySentenceOnce(String as, Bitext bitext) {
        List<Sentence> source = new ArrayList<>(bitext.unlinkedSource());
        List<Sentence> target = new ArrayList<>(bitext.unlinkedTarget());
        for (Link link : bitext.links()) {
            source.addAll(link.source());
            target.addAll(link.target());
        }
        assertThat(source).as(as).containsExactlyInAnyOrderElementsOf(bitext.sourceSentences());
        assertThat(target).as(as).containsExactlyInAnyOrderElementsOf(bitext.targetSentences());
    }

    /** All that a bitext says, so that two of them can be compared whole. */
    static String print(Bitext bitext) {
        StringBuilder out = new StringBuilder(bitext.mode() + " " + bitext.reason() + "\n");
        for (Link link : bitext.links()) {
            out.append(link.probability()).append(' ').append(link.degree());
            out.append(' ').append(link).append(' ').append(link.evidence()).append('\n');
        }
        bitext.sameTopic().forEach(link -> out.append("topic ").append(link).append('\n'));
        List<Sentence> alone = new ArrayList<>(bitext.unlinkedSource());
        alone.addAll(bitext.unlinkedTarget());
        for (Sentence sentence : alone) {
            out.append(bitext.nullProbability(sentence)).append(' ').append(sentence);
            out.append(" <- ").append(bitext.rejected(sentence)).append('\n');
        }
        return out.toString();
    }
}
