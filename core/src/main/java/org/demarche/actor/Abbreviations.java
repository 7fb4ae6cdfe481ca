package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.text.TextSpan;

/**
 * What a text itself says an abbreviation stands for, since several bodies bear the same: after
 * "the Kenyan Forest Police (KFP)" or "Kenya's National Forest Service", KFP and NFS are Kenya's.
 */
public final class Abbreviations {
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{3,6}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}-]*");
    private static final Pattern BETWEEN = Pattern.compile(" ((of|for|and|the) )*");

    /** Between an owner and what is his: "South Korea's". */
    private static final int LONGEST_GAP = "'s ".length();

    private final String text;
    private final Function<String, List<NameMatch>> finder;

    /**
     * @param text all that is told before and with the abbreviations
     * @param finder finds the names in a text
     */
    public Abbreviations(String text, Function<String, List<NameMatch>> finder) {
        this.text = text;
        this.finder = finder;
    }

    /** The names of one sentence, without those that the text says stand for something else. */
    public List<NameMatch> settled(List<NameMatch> names, String sentence) {
        List<NameMatch> settled = new ArrayList<>();
        for (NameMatch name : names) {
            String form = name.span().of(sentence);
            boolean mayDiffer = name.kind() == NameKind.AGENCY || name.kind().isPlace();
            boolean open = mayDiffer && SHORT.matcher(form).matches();
            Optional<TextSpan> meaning = open ? meaning(form) : Optional.empty();
            if (meaning.isEmpty()) {
                settled.add(name);
            } else {
                owner(meaning.get()).map(owner -> of(name, owner)).ifPresent(settled::add);
            }
        }
        return settled;
    }

    /** The first words of the text with these initials. */
    private Optional<TextSpan> meaning(String form) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return IntStream.rangeClosed(0, words.size() - form.length())
                .mapToObj(i -> words.subList(i, i + form.length()))
                .filter(run -> isSpelt(run, form))
                .map(run -> new TextSpan(run.get(0).start(), run.get(run.size() - 1).end()))
                .findFirst();
    }

    private boolean isSpelt(List<MatchResult> run, String form) {
        for (int i = 0; i < run.size(); i++) {
            boolean joined = i == 0 || isJoined(run.get(i - 1), run.get(i));
            if (!joined || run.get(i).group().charAt(0) != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoined(MatchResult word, MatchResult next) {
        return BETWEEN.matcher(text.substring(word.end(), next.start())).matches();
    }

    /** Whose a body is by its name, or by what stands right before it. */
    private Optional<NameMatch> owner(TextSpan body) {
        List<NameMatch> all = finder.apply(text);
        return all.stream()
                .filter(m -> m.span().overlaps(body))
                .findFirst()
                .or(
                        () ->
                                all.stream()
                                        .filter(m -> m.span().end() <= body.begin())
                                        .filter(m -> body.begin() - m.span().end() <= LONGEST_GAP)
                                        .findFirst());
    }

    private static NameMatch of(NameMatch name, NameMatch owner) {
        boolean same = owner.party().code().equals(name.party().code());
        boolean body = owner.kind() == NameKind.AGENCY;
        Party other = body ? owner.party() : new Party(owner.party().code(), Sector.GOV);
        return new NameMatch(
                name.span(),
                same ? name.party() : other,
                name.kind(),
                name.prefix(),
                name.suffix());
    }
}
