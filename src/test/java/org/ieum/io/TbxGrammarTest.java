package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Random;
import org.ieum.term.Glossary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A foreign validator takes what is written. */
class TbxGrammarTest {
    @ParameterizedTest
    @CsvSource({"TWO, martif.rng", "THREE, tbx-basic-dca.rng"})
    void write_randomGlossaries_areValid(Tbx.Version version, String grammar) throws IOException, SAXException {
        int concepts = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Glossary glossary = Samples.random(new Random(seed));
            if (!glossary.isEmpty()) {
                concepts += glossary.size();
                assertThat(errors(written(glossary, version), grammar))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
        assertThat(concepts).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TWO   | martif.rng        | preferredTerm-admn-sts | liked",
                "TWO   | martif.rng        | <tig>                  | <tig><note/>",
                "THREE | tbx-basic-dca.rng | preferredTerm-admn-sts | liked",
                "THREE | tbx-basic-dca.rng | fullForm               | initialism",
                "THREE | tbx-basic-dca.rng | subjectField           | subject",
                "THREE | tbx-basic-dca.rng | <termSec>              | <termSec><note/>",
            })
    void grammar_brokenFile_isRefused(Tbx.Version version, String grammar, String right, String wrong)
            throws IOException, SAXException {
        String xml = written(Samples.glossary(), version);

        assertThat(errors(xml, grammar)).isEmpty();
        assertThat(xml).contains(right);
        assertThat(errors(xml.replace(right, wrong), grammar)).isNotEmpty();
    }

    private static String written(Glossary glossary, Tbx.Version version) throws IOException {
        StringBuilder xml = new StringBuilder();
        Tbx.write(glossary, version, xml);
        return xml.toString();
    }

    /** What the validator says; empty if the file is valid. */
    private static String errors(String xml, String grammar) throws IOException, SAXException {
        StringWriter errors = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        String path = Golden.path("tbx").resolve(grammar).toString();
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(path))).isTrue();
        return driver.validate(new InputSource(new StringReader(xml))) ? "" : errors.toString();
    }
}
