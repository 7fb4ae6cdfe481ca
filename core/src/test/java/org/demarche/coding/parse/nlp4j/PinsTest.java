package org.demarche.coding.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;

/** NLP4J has rested since 2016; any change to its jars is to be looked at. */
class PinsTest {
    @Test
    void theProgramIsTheReleasedOne() throws Exception {
        assertThat(sha256(DEPParser.class.getProtectionDomain().getCodeSource().getLocation()))
                .isEqualTo("32725a99bec6edbb2b861a58143fb8183a7724127f521534678bce46fe1baab0");
    }

    @Test
    void otherModelsAreRefusedWithBothSums() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> ModelPart.TAGGER.check(new byte[] {1, 2, 3}))
                .withMessageContaining("nlp4j-english, models/en-pos.xz: SHA-256 is 039058c6f2c0cb")
                .withMessageContaining("must be " + ModelPart.TAGGER.sha256());
    }

    private static String sha256(URL jar) throws Exception {
        return ModelPart.sha256Of(Files.readAllBytes(Path.of(jar.toURI())));
    }
}
