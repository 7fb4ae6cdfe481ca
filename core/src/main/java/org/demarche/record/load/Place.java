package org.demarche.record.load;

import java.util.function.Consumer;
import org.demarche.source.dataset.Reject;

/**
 * Where rows come from and go to.
 *
 * @param dataset name of the data set
 * @param path the file, as it was named
 * @param name the file's name without folders, which a newer release of it will have too
 * @param firstBatch the first batch that this import of the file may bring
 * @param release whether it is all the data set has for its days
 * @param rejects takes refused rows
 */
record Place(
        String dataset,
        String path,
        String name,
        int firstBatch,
        boolean release,
        Consumer<Reject> rejects) {}
