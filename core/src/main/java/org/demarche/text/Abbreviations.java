package org.demarche.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a full stop after a short form means: how likely the sentence goes on after it. */
enum Abbreviations {
    /** Always followed by what it belongs to, as a title by a name. */
    BINDS_ALWAYS(
            "mr mrs ms messrs mme mlle dr prof gen lt col sgt maj capt cmdr cdr adm brig cpl pvt pfc"
                    + " rep reps sen sens gov govs rev hon pres amb supt det insp fr mt ft vs viz cf"
                    + " e.g i.e"),
    /** Followed by a number, else an ordinary word. */
    BINDS_NUMBERS("no nos art arts sec fig vol ch p pp para paras op approx ca tel ext res"),
    /** A month: a day or year follows. */
    BINDS_DAYS("jan feb mar apr jun jul aug sep sept oct nov dec"),
    /** A clock time: a day of the week, a month or a zone may follow. */
    CLOCK("a.m p.m"),
    /** May end a sentence; does when a typical first word follows. */
    MAY_END(
            "inc corp co cos ltd plc bros jr sr esq dept univ assn assoc st ave blvd rd est al etc"
                    + " bldg intl natl govt u.s u.n u.k e.u d.c u.s.a u.s.s.r u.a.e ph.d m.d b.a m.a"
                    + " calif fla ariz ala ark colo conn del ga ill ind kan ky la mass md mich minn"
                    + " miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo n.y n.j"
                    + " n.c s.c n.d s.d n.h n.m w.va mon tue tues wed thu thurs fri"
                    + " min max sq km hr hrs"),
    /** Not a short form. */
    NONE("");

    private static final Map<String, Abbreviations> BY_FORM =
            Stream.of(values())
                    .flatMap(kind -> words(kind.forms).stream().map(form -> Map.entry(form, kind)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Short forms that are ordinary words unless they begin with a capital. */
    private static final Set<String> WORDS_IN_LOWER_CASE =
            words(
                    "no mar art sec fig ch op gen col maj rep reps sen det pres hon fr ill ind mass"
                            + " miss wash del kan la ore pa tex mo me ga co est mon wed fri min max"
                            + " sun sat ark md va dec jan jun jul aug res st in mt ft al ext");

    /** Words that begin sentences far more often than they follow an abbreviation inside one. */
    private static final Set<String> STARTERS =
            words(
                    "the a an it its he his she her they their we our i you this that these those"
                            + " there here in on at by for from with after before during since when"
                            + " while if as although though however but so yet meanwhile"
                            + " also both some many most several all one no not earlier later last"
                            + " now what who how why according under over more such other another"
                            + " once until despite because between about asked nor still thus then");

    private final String forms;

    Abbreviations(String forms) {
        this.forms = forms;
    }

    private static Set<String> words(String list) {
        return Stream.of(list.split(" "))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The kind of the word before a full stop.
     *
     * @param word without its last full stop
     */
    static Abbreviations of(String word) {
        if (word.length() > 8) {
            return NONE;
        }
        String form = word.toLowerCase(Locale.ROOT);
        Abbreviations kind = BY_FORM.get(form);
        if (kind != null) {
            boolean ordinary =
                    Character.isLowerCase(word.charAt(0)) && WORDS_IN_LOWER_CASE.contains(form);
            return ordinary ? NONE : kind;
        }
        return isInitials(word) ? MAY_END : NONE;
    }

    /** One capital, or letters with full stops between them. */
    private static boolean isInitials(String word) {
        if (word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean fits = i % 2 == 0 ? Character.isLetter(c) : c == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0));
    }

    /** Whether a word typically begins a sentence. */
    static boolean isStarter(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
