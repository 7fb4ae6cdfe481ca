package org.demarche;

import org.demarche.coding.CodedArticle;
import org.demarche.source.SetAside;

/** Hears how a reading gets on, always in the thread that reads. */
public interface ReadingListener {
    /** Does not care. */
    ReadingListener NONE = new ReadingListener() {};

    /** So many bytes of the plan's total were taken. */
    default void bytes(long done) {}

    /** An article was coded. */
    default void coded(CodedArticle article) {}

    /** An article was passed over, being on record. */
    default void held() {}

    /** Something could not be taken in. */
    default void setAside(SetAside what) {}
}
