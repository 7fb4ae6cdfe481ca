package org.demarche.claim.grammar;

import java.util.Optional;
import org.demarche.claim.grammar.PhraseBook.Hit;

/** Chooses how a claim asserts from the phrases that say so: the weightier before the lighter. */
record FormChoice(Assertion assertion) {
    /** “Repeatedly” and “consistently” ask for at least so many times. */
    static final int REPEATEDLY = 3;

    static FormChoice of(Phrases.Found found, boolean isOnlyAfter, boolean hasTurned) {
        boolean isNegated = found.form("DID_NOT").isPresent();
        if (isOnlyAfter) {
            return plain(Form.ONLY_AFTER, isNegated);
        }
        if (hasTurned) {
            return plain(Form.TURNED, isNegated);
        }
        Optional<Hit> more = found.form("MORE_THAN_TIMES");
        if (more.isPresent()) {
            return counted(Form.AT_LEAST, 1 + more.get().number(), isNegated);
        }
        for (Form form :
                new Form[] {
                    Form.FITS,
                    Form.TOLERATED,
                    Form.FIRST,
                    Form.EXACTLY,
                    Form.AT_MOST,
                    Form.MORE,
                    Form.LESS,
                    Form.WORSENED,
                    Form.IMPROVED,
                    Form.AT_LEAST,
                    Form.STOPPED
                }) {
            Optional<Hit> hit = found.form(form.name());
            if (hit.isPresent()) {
                return form.isCounted()
                        ? counted(form, hit.get().number(), isNegated)
                        : plain(form, isNegated);
            }
        }
        return new FormChoice(Assertion.of(isNegated ? Form.DID_NOT : Form.DID));
    }

    private static FormChoice plain(Form form, boolean isNegated) {
        Assertion assertion = Assertion.of(form);
        return new FormChoice(isNegated ? assertion.negated() : assertion);
    }

    private static FormChoice counted(Form form, int number, boolean isNegated) {
        int fallback = form == Form.AT_MOST ? 2 : REPEATEDLY;
        Assertion assertion = Assertion.of(form).times(number == 0 ? fallback : number);
        return new FormChoice(isNegated ? assertion.negated() : assertion);
    }
}
