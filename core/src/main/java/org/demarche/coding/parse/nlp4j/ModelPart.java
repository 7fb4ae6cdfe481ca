package org.demarche.coding.parse.nlp4j;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.text.FormatException;
import org.tukaani.xz.XZInputStream;

/** One of the four pieces of NLP4J's English model that reading needs, pinned by content. */
enum ModelPart {
    AMBIGUITY_CLASSES(
            "lexica/en-ambiguity-classes-simplified-lowercase.xz",
            "e803d064aa7c363743aad45eef86c97d8bf43013daf7e4932c190419ffa0966e"),
    WORD_CLUSTERS(
            "lexica/en-brown-clusters-simplified-lowercase.xz",
            "61cf4fa2f71d21c5e9ae7288844c0135e6919366b1ff46df84e2737043f555bb"),
    TAGGER("models/en-pos.xz", "4f7180bba0852eb50557921b48cb5d2e672474578648136676a1ca750c1b58f9"),
    PARSER("models/en-dep.xz", "198a43e53dad2dc3014464b39296a82094f32679015128757172d2271806ba91");

    private static final String FOLDER = "/edu/emory/mathcs/nlp/";

    private final String file;
    private final String sha256;

    ModelPart(String file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    String sha256() {
        return sha256;
    }

    /**
     * Unpacks this part from the class path.
     *
     * @throws FormatException if it is not there or not the pinned content
     */
    Object unpack() throws IOException, FormatException, ClassNotFoundException {
        byte[] packed = packed();
        check(packed);
        try (ObjectInputStream in =
                new ObjectInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
            return in.readObject();
        }
    }

    /**
     * @throws FormatException if this is not the pinned content
     */
    void check(byte[] packed) throws FormatException {
        String found = sha256Of(packed);
        if (!found.equals(sha256)) {
            throw new FormatException(
                    "nlp4j-english, " + file,
                    0,
                    "SHA-256 is %s, must be %s of release 1.1.2".formatted(found, sha256));
        }
    }

    private byte[] packed() throws IOException, FormatException {
        try (InputStream in = ModelPart.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FormatException("nlp4j-english, " + file, 0, "not on the class path");
            }
            return in.readAllBytes();
        }
    }

    static String sha256Of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
