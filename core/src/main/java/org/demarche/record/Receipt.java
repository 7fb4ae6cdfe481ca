package org.demarche.record;

/**
 * What became of a batch; once it is handed out, the batch outlives any crash.
 *
 * @param batch the number it got, or 0 if there was nothing new in it
 * @param articles what became of the articles
 * @param events events added
 * @param repeated events left out because the same article has them already, character for
 *     character
 * @param setAside pieces of material set aside that were not known yet
 */
public record Receipt(int batch, Articles articles, int events, int repeated, int setAside) {
    /**
     * Articles of a batch; the three add up to it.
     *
     * @param added seen for the first time
     * @param replaced known, but with other content or read by another coder
     * @param unchanged on record already
     */
    public record Articles(int added, int replaced, int unchanged) {}
}
