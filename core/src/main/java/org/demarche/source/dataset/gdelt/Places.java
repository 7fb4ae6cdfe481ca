package org.demarche.source.dataset.gdelt;

import org.demarche.source.dataset.Header;

/** Where in a row of events each thing stands, as SQL names of columns. */
record Places(
        String id,
        String day,
        String actorCode,
        String actorName,
        String recipientCode,
        String recipientName,
        String code,
        String root,
        String score,
        String sources,
        String articles,
        String place,
        String placeState,
        String url) {
    /** 57 or 58 columns. */
    static final Places VERSION_1 = headless("c50", "c51", "c57");

    /** 61 columns: each of the three places has one more. */
    static final Places VERSION_2 = headless("c52", "c53", "c60");

    private static Places headless(String place, String placeState, String url) {
        return new Places(
                "c0",
                "c1",
                "c5",
                "c6",
                "c15",
                "c16",
                "c26",
                "c28",
                "c30",
                "c32",
                "c33",
                place,
                placeState,
                url);
    }

    /**
     * By the names of a header.
     *
     * @param isOther whether the names are those of a table that calls an actor's code its country
     *     code, and the country an abbreviation
     */
    static Places of(Header header, boolean isOther) {
        return new Places(
                header.column("GlobalEventID"),
                header.column("SQLDATE", "Day"),
                header.column(isOther ? "Actor_1_Country_Code" : "Actor1Code"),
                header.column("Actor1Name"),
                header.column(isOther ? "Actor_2_Country_Code" : "Actor2Code"),
                header.column("Actor2Name"),
                header.column("EventCode"),
                header.column("EventRootCode"),
                header.column("GoldsteinScale"),
                header.column("NumSources"),
                header.column("NumArticles"),
                header.column("ActionGeo_FullName", "ST_PR_CNTRY"),
                header.column("ActionGeo_CountryCode", "Country"),
                header.column("SOURCEURL"));
    }
}
