package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCheckTest {
    private static final LanguageCheck CHECK = new LanguageCheck();

    private static Article article(String body, String stated) {
        Article.Origin origin = new Article.Origin("f", 3, "", "", stated);
        return Article.of("1", PartialDate.UNKNOWN, body).withOrigin(origin);
    }

    private static String language(String body, String stated) {
        return CHECK.checked(article(body, stated)).origin().language();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Russia recalled its ambassador from Baku on Monday after the arrest of two men.",
                "en|RUSSIA SAID ON FRIDAY THAT THE ENVOY HAD BEEN TOLD TO LEAVE THE COUNTRY.",
                "en|Moscow expels diplomats",
                "en|A female Afghan politician, Hanifa Safi, dies in a bomb attack in eastern Afghanistan.",
                "en|Armenia freezes its membership",
                "ru|Россия отозвала своего посла из Баку после ареста двух человек.",
                "uk|Україна відкликала свого посла та заявила про розрив відносин.",
                "tr|Türkiye, iki kişinin tutuklanmasının ardından büyükelçisini geri çağırdı.",
                "de|Die Regierung hat ihren Botschafter nach der Festnahme von zwei Männern abberufen und will vorerst keinen neuen schicken.",
                "fr|Le gouvernement a rappelé son ambassadeur après l'arrestation de deux hommes dans la capitale voisine.",
                "es|El gobierno llamó a su embajador después de la detención de dos hombres en la capital vecina.",
                "hy|Հայաստանը հետ է կանչել իր դեսպանին երկու մարդու ձերբակալությունից հետո։",
                "ka|საქართველომ გაიწვია თავისი ელჩი ორი ადამიანის დაკავების შემდეგ.",
                "ar|استدعت الحكومة سفيرها بعد اعتقال رجلين في العاصمة.",
                "zh|中国外交部周一召回了驻该国大使。",
            })
    void tellsTheLanguage(String code, String text) {
        assertThat(language(text, "")).isEqualTo(code);
    }

    @Test
    void trustsTheStatementOnlyWhereTheTextIsTooShort() {
        assertThat(language("Baku", "az-AZ")).isEqualTo("az");
        assertThat(language("Россия отозвала своего посла из Баку в понедельник.", "en"))
                .isEqualTo("ru");
    }

    @Test
    void setsOtherLanguagesAside() {
        Collected found = new Collected();
        EnglishOnly sink = new EnglishOnly(found, CHECK);
        sink.article(article("Россия отозвала своего посла из Баку в понедельник.", ""));
        sink.article(article("Russia recalled its ambassador from the city of Baku.", ""));
        assertThat(found.setAside)
                .containsExactly(new SetAside("f", 3, SetAside.Reason.OTHER_LANGUAGE, "ru"));
        assertThat(found.only().origin().language()).isEqualTo("en");
    }
}
