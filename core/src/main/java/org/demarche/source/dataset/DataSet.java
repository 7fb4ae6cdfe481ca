package org.demarche.source.dataset;

import org.demarche.text.FormatException;

/** A published collection of events, such as GDELT or ICEWS, in whatever forms its files take. */
public interface DataSet {
    /**
     * What it is called on the command line and in the record: lower case, such as {@code icews}.
     */
    String name();

    /**
     * How a file of this data set is to be read.
     *
     * @param head its beginning
     * @throws FormatException if it is no such file; says which columns were expected and found
     */
    Layout layout(FileHead head) throws FormatException;
}
