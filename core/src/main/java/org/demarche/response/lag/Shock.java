package org.demarche.response.lag;

/** What is meant by a push to one series, as pushes come together. */
public enum Shock {
    /**
     * The first series may move the second in the same step and not the other way round: Cholesky
     * factor in the order the series are given; Sims, "Macroeconomics and Reality", Econometrica 48
     * (1980).
     */
    ORTHOGONAL("orthogonalised"),
    /**
     * A push as large as is usual, and what usually comes with it in the same step; no order is
     * needed. Pesaran and Shin, "Generalized Impulse Response Analysis in Linear Multivariate
     * Models", Economics Letters 58 (1998).
     */
    GENERALISED("generalised");

    private final String words;

    Shock(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
