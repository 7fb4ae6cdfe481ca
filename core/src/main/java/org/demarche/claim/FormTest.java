package org.demarche.claim;

/** The test of one form of claim. */
interface FormTest {
    /** Holds the claim against the record as it is seen. */
    Outcome of(Question question, View view);
}
