package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void handsResultsOnInTheOrderOfTheWork(int threads) throws IOException {
        List<Integer> taken = new ArrayList<>();
        try (InOrder<Integer> work = new InOrder<>(threads, taken::add)) {
            for (int i = 0; i < 1000; i++) {
                int number = i;
                work.add(
                        () -> {
                            Thread.sleep(number % 50 == 0 ? 5 : 0);
                            return number;
                        });
            }
            work.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void letsOnlySoMuchWait() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        try (InOrder<Integer> work = new InOrder<>(2, n -> ahead.add(begun.get() - n))) {
            for (int i = 0; i < 2000; i++) {
                int number = i;
                work.add(
                        () -> {
                            begun.incrementAndGet();
                            return number;
                        });
            }
            work.finish();
        }
        assertThat(ahead).hasSize(2000).allMatch(n -> n <= 129);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        try (InOrder<Integer> work = new InOrder<>(2, n -> {})) {
            assertThatThrownBy(
                            () -> {
                                work.add(
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        });
                                work.finish();
                            })
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken");
        }
    }

    @Test
    void needsAThread() {
        assertThatThrownBy(() -> new InOrder<Integer>(0, n -> {}).close())
                .hasMessage("threads must be >= 1, was 0");
    }
}
