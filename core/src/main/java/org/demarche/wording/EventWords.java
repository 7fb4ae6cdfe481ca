package org.demarche.wording;

import java.util.Locale;
import java.util.Optional;
import org.demarche.dyad.Report;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.record.RecordedEvent;

/**
 * One event in the words a list of events shows.
 *
 * @param report the event, whoever coded it
 * @param parties how to call those who act
 */
public record EventWords(Report report, PartyWords parties) {
    public EventWords(RecordedEvent recorded, PartyWords parties) {
        this(Report.of(recorded), parties);
    }

    /** “Azerbaijan → Russia”; with ↔ where the order means nothing. */
    public String who() {
        return parties.name(report.dyad().actor())
                + (report.isMutual() ? " ↔ " : " → ")
                + parties.name(report.dyad().recipient());
    }

    public String deedOrWord() {
        return report.what().type().quad().isDeed() ? "deed" : "word";
    }

    /** “SANCTION · expel”, or the type alone. */
    public String type() {
        String mode = report.what().mode().map(m -> " · " + m.label()).orElse("");
        return report.what().type() + mode;
    }

    /** The date it is filed under, as exactly as it is known; empty if nothing is. */
    public String date() {
        return report.date().toString();
    }

    /** How it stands, if it is not told as having happened. */
    public Optional<String> doubt() {
        return switch (report.status().factuality()) {
            case ACTUAL -> Optional.empty();
            case PLANNED -> Optional.of("threatened or planned");
            case HYPOTHETICAL -> Optional.of("only possible");
            case DENIED -> Optional.of("denied or failed");
            case ALLEGED -> Optional.of("alleged");
        };
    }

    /** Remarks on date and voice: who says so, whether it is told as history. */
    public String remarks() {
        StringBuilder out = new StringBuilder();
        String voice = report.status().saidBy();
        if (!voice.isBlank()) {
            out.append("said by ").append(parties.voice(voice)).append(" · ");
        }
        if (report.status().isBackground()) {
            out.append("told as history · ");
        }
        if (report.coded().filter(EventWords::isDatedByReport).isPresent()) {
            out.append("date of the report · ");
        }
        return out.toString();
    }

    private static boolean isDatedByReport(RecordedEvent coded) {
        return !coded.event().date().isKnown() && coded.date().isKnown();
    }

    /**
     * Paper and day of publication, as far as known; of another data set its name and reference.
     */
    public String source() {
        if (report.coded().isEmpty()) {
            String document = report.origin().document();
            return report.origin().dataset() + (document.isEmpty() ? "" : ", " + document);
        }
        RecordedEvent.ArticleHead article = report.coded().get().article();
        String day = article.published().toString();
        String name = SourceName.of(article);
        return day.isEmpty() ? name : name + ", " + day;
    }

    /** The address it can be read at, if it has one that may be linked. */
    public Optional<String> address() {
        String url =
                report.coded()
                        .map(c -> c.article().url().strip())
                        .orElse(report.origin().document());
        return SourceName.isWeb(url) ? Optional.of(url) : Optional.empty();
    }

    /** “confidence 0.94”; of another data set “told by 3 documents”. */
    public String confidence() {
        return report.coded()
                .map(
                        c ->
                                String.format(
                                        Locale.ROOT,
                                        "confidence %.2f",
                                        c.event().grounds().confidence()))
                .orElse("told by " + Words.count(report.documents(), "document"));
    }

    /** “a sanction (expel), Azerbaijan → Russia”. */
    public String inSentence() {
        return noun(report.what()) + ", " + who();
    }

    /** “a sanction (expel)”. */
    public static String noun(EventClass what) {
        return noun(what.type()) + what.mode().map(m -> " (" + m.label() + ")").orElse("");
    }

    /** The sentence it was read from, or the note a data set keeps, in one line. */
    public String text() {
        return report.text().isBlank() ? "(no text kept)" : report.text().replace('\n', ' ');
    }

    /** By what it is found again: its name, after that of the data set if it is not ours. */
    public String id() {
        Report.Origin origin = report.origin();
        return origin.isOwn() ? origin.key() : origin.dataset() + " " + origin.key();
    }

    /** “a sanction”, “aid”: the type as a noun. */
    public static String noun(EventType type) {
        return switch (type) {
            case AGREE -> "an agreement";
            case CONSULT -> "a consultation";
            case SUPPORT -> "support";
            case CONCEDE -> "a concession";
            case COOPERATE -> "cooperation";
            case AID -> "aid";
            case RETREAT -> "a retreat";
            case REQUEST -> "a demand";
            case ACCUSE -> "an accusation";
            case REJECT -> "a rejection";
            case THREATEN -> "a threat";
            case PROTEST -> "a protest";
            case SANCTION -> "a sanction";
            case MOBILIZE -> "a mobilisation";
            case COERCE -> "coercion";
            case ASSAULT -> "an assault";
        };
    }
}
