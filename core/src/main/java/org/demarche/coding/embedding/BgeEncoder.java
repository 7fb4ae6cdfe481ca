package org.demarche.coding.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.demarche.text.TextSpan;

/**
 * BGE-small-en-v1.5, 384 numbers a piece, quantised to 8 bits, run by ONNX Runtime with one thread
 * a call: callers bring the threads.
 *
 * <p>Xiao et al., "C-Pack: Packed Resources For General Chinese Embeddings", SIGIR 2024. Time grows
 * a little more than in proportion to the length of the text.
 */
public final class BgeEncoder implements SentenceEncoder {
    private static final int SIZE = 384;

    /** What the model was trained on is 512; news sentences seldom reach 100. */
    private static final int MOST_PIECES = 254;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final WordPieces pieces;
    private final OrtSession session;

    private BgeEncoder(WordPieces pieces, byte[] graph) throws OrtException {
        this.pieces = pieces;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(graph, options);
        }
    }

    /**
     * Loads the model that ships with the library; takes about half a second.
     *
     * @throws IllegalStateException if it is not on the class path, is not the pinned content, or
     *     cannot be run on this machine
     */
    public static BgeEncoder load() {
        try {
            return new BgeEncoder(BgeModel.pieces(), BgeModel.graph());
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be run: " + e, e);
        }
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public SentenceVectors encode(String text) {
        List<WordPieces.Piece> cut = pieces.cut(text);
        List<WordPieces.Piece> used = cut.subList(0, Math.min(cut.size(), MOST_PIECES));
        float[][] states = run(idsOf(used));
        List<TextSpan> spans = used.stream().map(WordPieces.Piece::span).toList();
        List<float[]> vectors =
                new ArrayList<>(Arrays.asList(states).subList(1, states.length - 1));
        return new SentenceVectors(spans, vectors, SentenceVectors.unit(states[0]));
    }

    private long[] idsOf(List<WordPieces.Piece> used) {
        LongStream inner = used.stream().mapToLong(WordPieces.Piece::id);
        LongStream framed =
                LongStream.concat(
                        LongStream.of(pieces.idOf("[CLS]")),
                        LongStream.concat(inner, LongStream.of(pieces.idOf("[SEP]"))));
        return framed.toArray();
    }

    private float[][] run(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor segments = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids",
                                        input,
                                        "attention_mask",
                                        mask,
                                        "token_type_ids",
                                        segments))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed: " + e, e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }
}
