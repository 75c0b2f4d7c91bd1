package org.ieum.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.ieum.Ieum;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Pins;
import org.ieum.finding.FindingReview;
import org.ieum.finding.FindingReviews;
import org.ieum.io.Candidates;
import org.ieum.io.Findings;
import org.ieum.io.HtmlReport;
import org.ieum.io.PinsTsv;
import org.ieum.study.Comparison;
import org.ieum.study.Corpus;
import org.ieum.study.FramingSet;
import org.ieum.study.Study;
import org.ieum.study.StudyPins;
import org.ieum.term.Glossary;
import org.ieum.term.Review;
import org.ieum.text.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The report as its readers have it: in a browser, without a network. Skipped where there is no Chromium. */
class ReportBrowserTest {
    @TempDir
    static Path folder;

    private static final Ieum IEUM = Ieum.create();

    private static final FramingSet ORDER = new FramingSet(
            "order",
            List.of(
                    FramingSet.Variant.of("Korea first", Lang.KO, "한·일"),
                    FramingSet.Variant.of("Japan first", Lang.KO, "일·한")));

    private static Corpus corpus;
    private static Study study;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> chromium = program("chromium").or(() -> program("google-chrome"));
        Optional<Path> driver = program("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "no chromium and chromedriver on the PATH");
        corpus = IEUM.corpus(Path.of("corpora/acsa"));
        study = IEUM.study(corpus);
        HtmlReport report = HtmlReport.of(study).framing(List.of(ORDER));
        report.write(folder.resolve("report.html"));
        report.shared().write(folder.resolve("share.html"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--window-size=1400,1000",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", folder.toString()));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get().toFile())
                        .build(),
                options);
    }

    private static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        browser.get(folder.resolve("report.html").toUri().toString());
        browser.executeScript("localStorage.clear()");
        browser.navigate().refresh();
    }

    private static List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    private static WebElement first(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** By keyboard, as everything in the report can be; a button may be drawn a moment after its part is opened. */
    private static void press(String button) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .withMessage("no button " + button)
                .until(driver -> all("button").stream()
                        .filter(one -> one.getText().equals(button))
                        .findFirst()
                        .orElse(null))
                .sendKeys(Keys.ENTER);
    }

    /** Presses a button that loads the page again in another language, and waits for it. */
    private static void speak(String button, String lang) {
        press(button);
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .withMessage("no page in " + lang)
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> first("html").getAttribute("lang").equals(lang)
                        && !all("h1").isEmpty());
    }

    private static void open(String page) {
        browser.get(folder.resolve(page).toUri().toString());
    }

    /** The browser puts an empty file there until all is written. */
    private static Path saved(String name) {
        Path file = folder.resolve(name);
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> file.toFile().length() > 0);
        return file;
    }

    @Test
    void report_findingIgnored_isOutOfSightAndSaved() throws IOException {
        String told = first(".telling .versus").getText();
        String id = first(".finding").getAttribute("id").substring("f-".length());
        int findings = study.findings().size();

        press("Ignore");
        browser.switchTo().activeElement().sendKeys("a misprint", Keys.TAB, "Min", Keys.TAB);
        assertThat(first("#review-bar").getText()).contains("show 1 ignored finding", "1 review.");
        press("Save findings.csv");
        FindingReviews reviews = Findings.reviews(saved("findings.csv"));
        assertThat(reviews.all()).containsExactly(FindingReview.ignore(id, "a misprint", "Min"));

        browser.navigate().refresh();
        assertThat(all("#f-" + id)).isEmpty();
        assertThat(first("#findings [role=status]").getText()).startsWith((findings - 1) + " findings");
        assertThat(first(".telling .versus").getText()).isNotEqualTo(told);
        first("#review-bar input").sendKeys(Keys.SPACE);
        assertThat(first("#f-" + id).getText()).contains("cannot both be");

        HtmlReport.of(study).reviewed(reviews).write(folder.resolve("reviewed.html"));
        open("reviewed.html");
        browser.executeScript("localStorage.clear()");
        browser.navigate().refresh();
        assertThat(all("#f-" + id)).isEmpty();
        open("report.html");
    }

    @Test
    void report_terms_areAcceptedAndSavedAsCandidates() throws IOException {
        List<WebElement> tables = all("#coverage summary");
        tables.get(tables.size() - 1).sendKeys(Keys.ENTER);
        press("Accept");
        press("Save candidates.csv");

        assertThat(Candidates.reviews(saved("candidates.csv")).all())
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.decision()).isEqualTo(Review.Decision.ACCEPT);
                    assertThat(review.korean())
                            .isEqualTo(study.candidates().get(0).text(Lang.KO));
                });
    }

    @Test
    void report_inKorean_saysFindingsInKorean() {
        speak("한국어", "ko");
        assertThat(all("#findings .finding h3"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.getText())
                        .doesNotContain("cannot both be true", " says ", " lacks ", "glossary"));
        speak("English", "en");
    }

    @Test
    void report_inKorean_saysReasonsInKorean() {
        speak("한국어", "ko");
        first(".unit.linked").sendKeys(Keys.ENTER);

        assertThat(first("#texts").getText())
                .contains("두 글 내용의")
                .contains("상대 글에 없음:")
                .doesNotContain("links in order", "not met again", " characters, ");
        speak("English", "en");
    }

    @Test
    void report_framingAndCoverage_areDrawnForEachOutlet() {
        assertThat(first("#framing").getText()).contains("all together", "히비야뉴스", "Japan first");
        assertThat(all("#coverage .stack"))
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.getAttribute("aria-label")).isNotEmpty());
    }

    /** No outlet has three documents. */
    @Test
    void report_distances_areNotDrawnFromTooFewDocuments() {
        assertThat(first(".apart").getText()).contains("too few documents to speak of habits");
        assertThat(all(".distances")).isEmpty();
    }

    @Test
    void report_everyControl_hasAName() {
        Object nameless =
                browser.executeScript("return [...document.querySelectorAll('button, select, input, a, [role=img],"
                        + " [role=grid], [role=gridcell]')].filter(n => !(n.getAttribute('aria-label') || n.textContent.trim()"
                        + " || n.closest('label, [hidden]'))).map(n => n.outerHTML)");
        assertThat((List<?>) nameless).isEmpty();
    }

    @Test
    void report_onAPhone_needsNoScrollingSideways() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        try {
            open("share.html");
            open("report.html");
            assertThat(browser.executeScript("return innerWidth")).isEqualTo(390L);
            assertThat(browser.executeScript("return document.documentElement.scrollWidth - innerWidth"))
                    .asInstanceOf(InstanceOfAssertFactories.LONG)
                    .isNotPositive();
            assertThat(browser.executeScript(
                            "const nav = document.querySelector('.bar nav'); return nav.scrollWidth - nav.clientWidth"))
                    .as("what of the menu is cut off")
                    .isEqualTo(0L);
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void report_withoutGlossary_saysThatTheTextsSuggestedTheTerms() throws IOException {
        Study plain = IEUM.study(corpus.withGlossary(Glossary.EMPTY));
        HtmlReport.of(plain).write(folder.resolve("plain.html"));
        open("plain.html");

        assertThat(first("#concepts").getText())
                .contains("the texts themselves suggest", "Each row is a concept, each column an outlet")
                .doesNotContain("advises against");
    }

    @Test
    void report_inKorean_opensSoWhateverTheBrowserSpeaks() throws IOException {
        HtmlReport.of(study).in(Lang.KO).write(folder.resolve("korean.html"));
        open("korean.html");

        assertThat(first(".bar nav").getText()).contains("지적").doesNotContain("Findings");
    }

    @Test
    void report_withoutTerms_hasNoConceptsInItsMenu() throws IOException {
        assertThat(first(".bar nav").getText()).contains("Concepts");
        Study single = IEUM.study(Corpus.of(corpus.documents().subList(0, 1)));
        HtmlReport.of(single).write(folder.resolve("single.html"));
        open("single.html");

        assertThat(first(".bar nav").getText()).doesNotContain("Concepts");
    }

    /** In either language. */
    @Test
    void report_sidesOfAFigure_standInTheOrderOfTheMessage() {
        String misplaced = "return [...document.querySelectorAll('.finding')].filter(f => f.querySelector('h3')"
                + ".textContent.match(/cannot both be|둘 다 맞을 수는/)).filter(f => { const [a, b] ="
                + " [...f.querySelectorAll('.two > div')].map(side => Math.min(...[...side.querySelectorAll('.who span')]"
                + ".map(who => f.querySelector('h3').textContent.indexOf(who.textContent)).filter(at => at >= 0)));"
                + " return a > b; }).map(f => f.querySelector('h3').textContent)";

        assertThat((List<?>) browser.executeScript(misplaced)).isEmpty();
        speak("한국어", "ko");
        assertThat((List<?>) browser.executeScript(misplaced)).isEmpty();
        speak("English", "en");
    }

    @Test
    void shared_page_showsQuotesWithTheirPlacesOnly() {
        open("share.html");
        assertThat(first(".lede.shared").getText()).contains("25 words");
        assertThat(first(".finding .cite").getText()).matches("\\S+ \\d+–\\d+");
        first(".unit.linked").sendKeys(Keys.ENTER);
        assertThat(first(".why").getText()).contains("All together");
        assertThat(all(".unit .gap")).isNotEmpty();
        open("report.html");
        assertThat(all(".unit .gap")).isEmpty();
    }

    @Test
    void report_isLoaded_fromNothingButItself() {
        assertThat(browser.executeScript("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(first("h1").getText()).contains("9 outlets");
    }

    @Test
    void report_outletChosen_showsItsFindingsOnly() {
        String before = first("#findings").getText();
        WebElement outlet = all("select").stream()
                .filter(select -> select.getText().contains("Pacific Wire"))
                .findFirst()
                .orElseThrow();
        new Select(outlet).selectByVisibleText("Pacific Wire");

        assertThat(all("#findings article"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.getText()).contains("Pacific Wire"));
        assertThat(first("#findings").getText()).isNotEqualTo(before);
    }

    @Test
    void report_byKeyboard_opensTheReasonsAndClosesThem() {
        WebElement sentence = first(".unit.linked");
        sentence.sendKeys(Keys.ENTER);
        assertThat(first(".why").getText()).contains("Linked with a probability of", "All together");

        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(all(".why")).isEmpty();
    }

    @Test
    void report_corrections_areSavedAsPinsThatAStudyKeeps() throws IOException {
        first(".unit.linked").sendKeys(Keys.ENTER);
        press("This is right");
        press("Not a link");
        first(".unit.free").sendKeys(Keys.ENTER);
        press("It has no counterpart");
        assertThat(first("#corrections").getText()).contains("2 corrections");
        browser.navigate().refresh();
        press("Save pins.tsv");

        StudyPins pins = PinsTsv.readStudy(saved("pins.tsv"));
        assertThat(pins.size()).isEqualTo(2);
        for (Comparison pair : IEUM.study(corpus, pins).pairs()) {
            Pins decided = pins.of(pair.source().origin(), pair.target().origin());
            List<Bead> links = pair.bitext().beads();
            assertThat(links).noneMatch(decided.of(Pins.Verdict.FORBID)::contains);
            decided.of(Pins.Verdict.LINK)
                    .forEach(alone -> assertThat(links)
                            .noneMatch(link -> link.source().containsAll(alone.source())
                                    && link.target().containsAll(alone.target())));
        }
    }

    @Test
    void report_sentencesJoined_areOneLink() {
        first(".unit.free[data-side='0']").sendKeys(Keys.ENTER);
        press("Join with others …");
        press("Join them");
        assertThat(first("#corrections").getText()).contains("A link needs sentences of both texts.");

        first(".unit[data-side='1']").sendKeys(Keys.ENTER);
        press("Join them");

        assertThat(first("#corrections").getText()).contains("1 correction.");
        assertThat(all(".pinned"))
                .hasSizeGreaterThan(1)
                .allSatisfy(mark -> assertThat(mark.getText()).contains("linked with"));
    }

    @Test
    void report_inKorean_staysSoWhenLoadedAgain() {
        speak("한국어", "ko");
        assertThat(first("h1").getText()).isEqualTo("9개 매체는 어떻게 전했나");
        assertThat(first("html").getAttribute("lang")).isEqualTo("ko");

        browser.navigate().refresh();
        assertThat(first("h1").getText()).isEqualTo("9개 매체는 어떻게 전했나");
        speak("English", "en");
        assertThat(first("h1").getText()).isEqualTo("How 9 outlets tell it");
    }

    @Test
    void report_concepts_areNamedInTheReadersLanguageFirst() {
        assertThat(all(".heat [role=rowheader] .label"))
                .first()
                .satisfies(name -> assertThat(name.getText()).startsWith("General Security"));

        speak("한국어", "ko");

        assertThat(all(".heat [role=rowheader] .label").get(0).getText()).isEqualTo("군사정보보호협정");
        speak("English", "en");
    }

    @Test
    void report_narrow_showsAllOutlets() {
        browser.manage().window().setSize(new Dimension(500, 1000));
        try {
            load();
            double right = right(first("#heat"));
            assertThat(all(".heat [role=columnheader] .label"))
                    .hasSize(9)
                    .allSatisfy(label -> assertThat(right(label)).isLessThanOrEqualTo(right));
        } finally {
            browser.manage().window().setSize(new Dimension(1400, 1000));
        }
    }

    private static double right(WebElement element) {
        return ((Number) browser.executeScript("return arguments[0].getBoundingClientRect().right", element))
                .doubleValue();
    }
}
