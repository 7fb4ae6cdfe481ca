package org.demarche.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    /** A Wednesday. */
    private static final PartialDate TODAY = PartialDate.parse("2024-05-15");

    private static List<String> dates(PartialDate published, String text) {
        return DateFinder.find(text, published).stream().map(f -> f.date().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "two days ago, 2024-05-13",
        "three weeks ago, 2024-04",
        "a month earlier, 2024-04",
        "30 years ago, 1994",
        "in the 1990s, 1990"
    })
    void countsBackFromTheDayOfPublication(String text, String date) {
        assertThat(dates(TODAY, text)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 3 May 2023",
                "on 3rd of May, 2023",
                "on 3 May, 2023",
                "on May 3, 2023",
                "on May 3rd 2023",
                "on 2023-05-03"
            })
    void readsADayHoweverItIsWritten(String text) {
        assertThat(dates(TODAY, text)).containsExactly("2023-05-03");
    }

    @ParameterizedTest
    @CsvSource({
        "in May 2023, 2023-05",
        "in mid-July 2023, 2023-07",
        "since 2014, 2014",
        "on Dec. 5, 2023-12-05",
        "in March, 2024-03",
        "in December, 2023-12"
    })
    void readsADateAsExactlyAsItIsStated(String text, String date) {
        assertThat(dates(TODAY, text)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "it fell yesterday, 2024-05-14",
        "it fell today, 2024-05-15",
        "it will fall tomorrow, 2024-05-16",
        "it fell on Monday, 2024-05-13",
        "it fell on Wednesday, 2024-05-15",
        "it fell on Friday, 2024-05-10",
        "it fell last Friday, 2024-05-10",
        "it will fall next Friday, 2024-05-17",
        "it fell last week, 2024-05",
        "it fell last month, 2024-04",
        "it fell this month, 2024-05",
        "it fell last year, 2023",
        "it will fall next month, 2024-06",
        "it will fall next year, 2025"
    })
    void countsFromTheDayOfPublication(String text, String date) {
        assertThat(dates(TODAY, text)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-15, on 12 March, 2024-03-12",
        "2024-05-15, on 20 May, 2024-05-20",
        "2024-05-15, on 12 December, 2023-12-12",
        "2024-01-10, on 28 December, 2023-12-28",
        "2024-01-10, in December, 2023-12"
    })
    void aDayWithoutAYearIsNear(String published, String text, String date) {
        assertThat(dates(PartialDate.parse(published), text)).containsExactly(date);
    }

    @Test
    void aWeekCanBeginInAnotherYear() {
        PartialDate lastWeekOfYear = PartialDate.parse("2024-12-30");
        assertThat(dates(lastWeekOfYear, "next Thursday")).containsExactly("2025-01-02");
        assertThat(dates(lastWeekOfYear, "next week")).containsExactly("2025-01");
    }

    @Test
    void withoutADayOfPublicationOnlyFullDatesAreRead() {
        String text = "on Monday, yesterday, on 12 March, and on 3 May 2023";
        assertThat(dates(PartialDate.UNKNOWN, text)).containsExactly("2023-05-03");
        assertThat(dates(PartialDate.ofYear(2024), text)).containsExactly("2023-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It may rain.",
                "May came, and rain with it.",
                "Troops marched for 12 days.",
                "They sat on the march of 31 men.",
                "On 31 June it rained.",
                "No date here.",
                ""
            })
    void manyWordsAreNoDate(String text) {
        assertThat(dates(TODAY, text)).isEmpty();
    }

    @Test
    void keepsThePlacesInOrderAndApart() {
        String text = "It began in 2014, in May 2023, and on 2 June 2023 it ended.";
        List<DateFinder.Found> found = DateFinder.find(text, TODAY);
        assertThat(found)
                .extracting(f -> f.span().of(text))
                .containsExactly("2014", "May 2023", "2 June 2023");
        assertThat(found).extracting(DateFinder.Found::span).isSorted();
        assertThat(found.get(0).span()).isEqualTo(new TextSpan(12, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "in 2008, true",
        "in May 2023, true",
        "on 29 April, true",
        "on 2 May, false",
        "in May 2024, false",
        "in 2024, false",
        "yesterday, false",
        "next year, false"
    })
    void whatIsOlderThanAFortnightIsPast(String text, boolean isPast) {
        assertThat(DateFinder.find(text, TODAY))
                .singleElement()
                .extracting(DateFinder.Found::isPast)
                .isEqualTo(isPast);
    }

    @Test
    void nothingIsPastWithoutADayOfPublication() {
        assertThat(DateFinder.find("in 1956", PartialDate.UNKNOWN))
                .singleElement()
                .extracting(DateFinder.Found::isPast)
                .isEqualTo(false);
    }
}
