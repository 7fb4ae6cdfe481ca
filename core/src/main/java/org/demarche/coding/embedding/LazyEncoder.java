package org.demarche.coding.embedding;

import java.util.Optional;
import java.util.function.Supplier;

/** An encoder that is loaded when first asked, so that who needs none does not wait for it. */
public final class LazyEncoder implements SentenceEncoder {
    private final Supplier<? extends SentenceEncoder> loading;
    private volatile Optional<SentenceEncoder> loaded = Optional.empty();

    /**
     * @param loading called once, by the first thread that encodes something
     */
    public LazyEncoder(Supplier<? extends SentenceEncoder> loading) {
        this.loading = loading;
    }

    @Override
    public SentenceVectors encode(String text) {
        return encoder().encode(text);
    }

    @Override
    public int size() {
        return encoder().size();
    }

    private SentenceEncoder encoder() {
        Optional<SentenceEncoder> before = loaded;
        return before.isPresent() ? before.get() : load();
    }

    private synchronized SentenceEncoder load() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(loading.get());
        }
        return loaded.get();
    }
}
