package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
    private static final Brackets BRACKETS = new Brackets(Lexicon.standard());

    private static String pairs(Sentence sentence) {
        return BRACKETS.pairs(sentence).stream()
                .map(pair -> text(pair, pair.korean()) + " = " + text(pair, pair.latin()))
                .collect(Collectors.joining("; "));
    }

    private static String text(Brackets.Pair pair, Span span) {
        return pair.sentence().text(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "북한의 대량살상무기(WMD)를 막자고 했다.|대량살상무기 = WMD",
                "정부는 유엔평화유지활동(PKO)에 자위대를 보냈다.|유엔평화유지활동 = PKO",
                "유엔 평화유지활동(PKO) 참가를 늘린다.|평화유지활동 = PKO",
                "그는 해양안전청(MSA) 직원이다.|해양안전청 = MSA",
                "국제해사기구(IMO)는 규칙을 바꾸었다.|국제해사기구 = IMO",
                "영국 국제개발부(DFID)가 돈을 댔다.|국제개발부 = DFID",
                "미국 식품의약국(FDA)이 승인했다.|식품의약국 = FDA",
                "세계무역기구(WTO) 사무총장 앨버트 모리슨(Albert Morrison)은 자유무역협정(FTA)을|세계무역기구 = WTO; 앨버트 모리슨 = Albert Morrison;"
                        + " 자유무역협정 = FTA",
                "애크미사 최고경영자(CEO)|최고경영자 = CEO",
                "중앙은행 디지털화폐(CBDC)를|중앙은행 디지털화폐 = CBDC",
                "고고도미사일방어체계(THAAD·사드) 배치|고고도미사일방어체계 = THAAD",
                "사드(THAAD·고고도미사일방어체계) 배치|사드 = THAAD",
                "대륙간탄도미사일(ICBM)을 쏘았다.|대륙간탄도미사일 = ICBM",
                "신형 대륙간 탄도미사일(ICBM)을 쏘았다.|대륙간 탄도미사일 = ICBM",
                "미국 국방부 산하 고등연구계획국(DARPA)은|고등연구계획국 = DARPA",
                "미국 중앙정보국(CIA)의|중앙정보국 = CIA",
                "한·일 상호군수지원협정(ACSA)|상호군수지원협정 = ACSA",
                "탄소포집저장기술(CCS)은|탄소포집저장기술 = CCS",
                "유럽의약품청(EMA, European Medicines Agency)은|유럽의약품청 = EMA",
                "세계보건기구(WHO: World Health Organization)는|세계보건기구 = WHO",
                "비정부기구(NGO)와|비정부기구 = NGO",
                "전기차(EV) 시장|전기차 = EV",
                "제너럴 모터스(GM)는|제너럴 모터스 = GM",
                "한국 국방부(MND)는|국방부 = MND",
                "일본 방위성(MOD)은|방위성 = MOD",
                "시리아 민주군(SDF)은|시리아 민주군 = SDF",
                "해경은 수색·구조(SAR) 헬기를 보냈다.|수색·구조 = SAR",
                "외교·국방부(MND)는|국방부 = MND",
                "은행·증권사(NXT)는|증권사 = NXT",
                "GSN(강릉·속초·남양주)에서는|강릉·속초·남양주 = GSN",
            })
    void pairs_acronym_hasAsManyNounsAsLetters(String text, String pairs) {
        assertThat(pairs(Texts.ko(text))).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "앨버트 모리슨(Albert Morrison, 45)이 말했다.|앨버트 모리슨 = Albert Morrison",
                "대변인 앨버트 모리슨(Albert Morrison)은|앨버트 모리슨 = Albert Morrison",
                "미국 국무장관 앨버트 모리슨(Albert Morrison)은|앨버트 모리슨 = Albert Morrison",
                "앨버트 모리슨(Albert Morrison) 장관이|앨버트 모리슨 = Albert Morrison",
                "김서윤(Kim Seo-yun) 교수는|김서윤 = Kim Seo-yun",
                "김 서윤(Seoyun Kim) 교수는|김 서윤 = Seoyun Kim",
                "마이크로소프트(Microsoft)가 새 제품을|마이크로소프트 = Microsoft",
                "그녀가 다니는 회사 블루오션테크(Blue Ocean Tech)는|블루오션테크 = Blue Ocean Tech",
                "서울 여의도의 블루오션(Blue Ocean)에서|블루오션 = Blue Ocean",
                "워싱턴포스트(WP)에 따르면|워싱턴포스트 = WP",
                "크리스티아나 폰 베르그(Christiana von Berg)는|크리스티아나 폰 베르그 = Christiana von Berg",
                "루이스 데 라 푸엔테(Luis de la Fuente) 감독|루이스 데 라 푸엔테 = Luis de la Fuente",
                "작가 J. K. 모리슨(J. K. Morrison)은|J. K. 모리슨 = J. K. Morrison",
                "J.K. 모리슨(J.K. Morrison)은|J.K. 모리슨 = J.K. Morrison",
                "배우 앤 오(Anne Oh)는|앤 오 = Anne Oh",
                "이른바 로드맵(road map)을 냈다.|로드맵 = road map",
                "소프트파워(soft power)라는 말|소프트파워 = soft power",
                "영국 총리 앨버트 모리슨(Albert Morrison)과 아내 마리아(Maria)는|앨버트 모리슨 = Albert Morrison; 마리아 = Maria",
                "그의 딸 소피(Sophie·9)는|소피 = Sophie",
                "로스앤젤레스 다저스(Los Angeles Dodgers)는|로스앤젤레스 다저스 = Los Angeles Dodgers",
                "뉴질랜드 오클랜드(Auckland)에서|오클랜드 = Auckland",
                "전 축구 선수 로베르토 살라자르(Roberto Salazar)가|로베르토 살라자르 = Roberto Salazar",
                "나토(NATO)는|나토 = NATO",
            })
    void pairs_whatSoundsAlike_beginsWhereTheSoundDoes(String text, String pairs) {
        assertThat(pairs(Texts.ko(text))).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "세계 자연 기금(World Wide Fund for Nature)은 반대했다.|세계 자연 기금 = World Wide Fund for Nature",
                "그는 바다의 힘(Power of the Sea)이라는 단체를 만들었다.|바다의 힘 = Power of the Sea",
                "아이들의 친구(Friends of Children) 재단이 도왔다.|아이들의 친구 = Friends of Children",
                "지난해 나온 푸른 밤의 노래(Song of the Blue Night)를|푸른 밤의 노래 = Song of the Blue Night",
                "사우스 웨일스 대학교(University of South Wales) 연구진|사우스 웨일스 대학교 = University of South Wales",
                "국경없는기자회(Reporters Without Borders)는|국경없는기자회 = Reporters Without Borders",
                "국경 없는 기자회(Reporters Without Borders)는|국경 없는 기자회 = Reporters Without Borders",
                "연구진은 줄기세포치료제(stem cell therapy)를|줄기세포치료제 = stem cell therapy",
                "이 병은 다발성경화증(multiple sclerosis)이다.|다발성경화증 = multiple sclerosis",
                "가짜 뉴스(fake news)라고|가짜 뉴스 = fake news",
                "온실가스(greenhouse gas) 배출|온실가스 = greenhouse gas",
                "유럽 인권 재판소(European Court of Human Rights)가|유럽 인권 재판소 = European Court of Human Rights",
                "미국심장협회(American Heart Association)는|미국심장협회 = American Heart Association",
                "미국 심장 협회(American Heart Association)는|미국 심장 협회 = American Heart Association",
                "미국의 비영리단체인 지구의 벗(Friends of the Earth)은|지구의 벗 = Friends of the Earth",
                "그가 쓴 책 달의 그림자(Shadow of the Moon)|달의 그림자 = Shadow of the Moon",
                "뮤지컬 오페라의 유령(Phantom of the Opera)에서|오페라의 유령 = Phantom of the Opera",
                "밴드 붉은 달(Red Moon)의 새 앨범|붉은 달 = Red Moon",
                "미국 국립 허리케인 센터(National Hurricane Center)는|국립 허리케인 센터 = National Hurricane Center",
                "미국 국립 허리케인 센터(U.S. National Hurricane Center)는|미국 국립 허리케인 센터 = U.S. National Hurricane Center",
                "국립허리케인센터(National Hurricane Center)는|국립허리케인센터 = National Hurricane Center",
                "자유 시리아군(Free Syrian Army)이|자유 시리아군 = Free Syrian Army",
                "하버드대 공중보건대학원(School of Public Health)의|공중보건대학원 = School of Public Health",
                "런던 퀸메리 대학교(Queen Mary University of London)의|런던 퀸메리 대학교 = Queen Mary University of London",
            })
    void pairs_translation_beginsWithTheLastWordThatIsTranslated(String text, String pairs) {
        assertThat(pairs(Texts.ko(text))).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "영화 '겨울의 끝(The End of Winter)'이 개봉했다.|겨울의 끝 = The End of Winter",
                "노래 '푸른 밤'(Blue Night)이 나왔다.|푸른 밤 = Blue Night",
                "소설 《푸른 밤(Blue Night)》이 나왔다.|푸른 밤 = Blue Night",
                "소설 『푸른 밤』(Blue Night)이 나왔다.|푸른 밤 = Blue Night",
                "그는 “북한의 대량살상무기(WMD)가 걱정”이라고 했다.|대량살상무기 = WMD",
                "그는 “우리가 막을 것은 대량살상무기(WMD)”라고 했다.|대량살상무기 = WMD",
                "그녀는 '유리의 성(The Glass Castle)'을 읽었다.|유리의 성 = The Glass Castle",
            })
    void pairs_inQuotationMarks_areWhatIsQuoted(String text, String pairs) {
        assertThat(pairs(Texts.ko(text))).isEqualTo(pairs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "기타자와 도시미(北澤俊美) 방위상이 왔다.",
                "앨버트 모리슨(45)이 말했다.",
                "앨버트 모리슨 상원의원(R-Texas)은 반대했다.",
                "앨버트 모리슨(공화·텍사스) 의원",
                "앨버트 모리슨(사진)이 말했다.",
                "그는 트위터(@morrison)에 썼다.",
                "자세한 것은 누리집(www.example.org)에 있다.",
                "경기는 3대 1(전반 2대 0)로 끝났다.",
                "시속 40km(25마일)의 바람",
                "100달러(약 12만원)를 냈다.",
                "리스본(포르투갈)에서 열렸다.",
                "매출은 30% 늘었다(전년 대비).",
            })
    void pairs_whatIsNoTranslation_isNone(String text) {
        assertThat(pairs(Texts.ko(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ACSA(상호군수지원협정)를 맺었다.|상호군수지원협정 = ACSA",
                "IMO(국제해사기구)는|국제해사기구 = IMO",
                "그는 EEZ(배타적 경제수역) 안에서|배타적 경제수역 = EEZ",
                "상호군수지원협정을 뜻하는 Acquisition and Cross-Servicing Agreement(상호군수지원협정)는|상호군수지원협정 = Acquisition and"
                        + " Cross-Servicing Agreement",
                "그는 soft power(소프트 파워)를|소프트 파워 = soft power",
            })
    void pairs_koreanInTheBrackets_isPairedWithAllLatinWordsBefore(String text, String pairs) {
        assertThat(pairs(Texts.ko(text))).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ministry of National Defense (국방부) said|국방부 = Ministry of National Defense",
                "Defense Minister Kenji Shirakawa (시라카와 겐지) said|시라카와 겐지 = Kenji Shirakawa",
                "The Acquisition and Cross-Servicing Agreement (상호군수지원협정) was signed.|상호군수지원협정 = Acquisition and"
                        + " Cross-Servicing Agreement",
                "In March, Cross-Servicing Agreements (협정) were|협정 = Cross-Servicing Agreements",
                "The group, called Red Moon (붉은 달), sang|붉은 달 = Red Moon",
            })
    void pairs_koreanInAnEnglishSentence_isPairedWithTheNameBefore(String text, String pairs) {
        assertThat(pairs(Texts.en(text))).isEqualTo(pairs);
    }
}
