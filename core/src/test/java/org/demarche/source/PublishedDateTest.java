package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-05-17|2024-05-17",
                "2024-05-17T23:30:00-05:00|2024-05-17",
                "2024-05-17 08:00:00|2024-05-17",
                "2024/5/7|2024-05-07",
                "20240517|2024-05-17",
                "20240517T101500Z|2024-05-17",
                "Fri, 17 May 2024 10:15:00 GMT|2024-05-17",
                "Fri, 17 May 24 10:15:00 +0000|2024-05-17",
                "17 May 2024|2024-05-17",
                "17th of May, 2024|2024-05-17",
                "17-May-2024|2024-05-17",
                "May 17, 2024|2024-05-17",
                "Sept. 5, 2023 at 4:00 p.m.|2023-09-05",
                "17.05.2024|2024-05-17",
                "17/05/2024|2024-05-17",
                "05/17/2024|2024-05-17",
                "2024|2024",
                "2024-05|2024-05",
                "1715940000|2024-05-17",
                "1715940000000|2024-05-17",
                "05/06/2024|''",
                "2024-02-30|''",
                "yesterday|''",
                "''|''",
                "1492-10-12|''",
            })
    void readsTheDay(String field, String day) {
        assertThat(PublishedDate.of(field)).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Posted on Monday, May 6, 2024 by staff; updated 2024-05-09|2024-05-06",
                "call 20240517 or 555|''",
                "It was 2024-13-45, then 3 June 1999|1999-06-03",
            })
    void findsTheFirstDateInText(String text, String day) {
        assertThat(PublishedDate.find(text)).hasToString(day);
    }
}
