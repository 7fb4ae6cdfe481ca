package org.demarche.coding.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StreamCorruptedException;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final String ADVICE = "give Java more memory: -Xmx2g or more";

    @Test
    void tooSmallAHeapIsSaidBeforeLoading() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Memory.require(800L << 20, 512L << 20))
                .withMessageContaining(ADVICE)
                .withMessageContaining("512 MiB are allowed, 800 are needed");
        assertThatCode(() -> Memory.require(800L << 20, 800L << 20)).doesNotThrowAnyException();
    }

    @Test
    void whateverJavaThrowsOnAFullHeapBecomesTheAdvice() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                Memory.guard(
                                        () -> {
                                            throw new StreamCorruptedException("block data");
                                        }))
                .withMessageContaining(ADVICE);
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                Memory.guard(
                                        () -> {
                                            throw new OutOfMemoryError("heap");
                                        }))
                .withMessageContaining(ADVICE);
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                Memory.guard(
                                        () -> {
                                            throw new IllegalStateException("unread block data");
                                        }))
                .withMessageContaining(ADVICE);
    }
}
