package org.demarche.wording;

import java.util.Locale;
import java.util.Optional;
import org.demarche.event.Event;
import org.demarche.ontology.EventType;
import org.demarche.record.RecordedEvent;

/**
 * One event in the words a list of events shows.
 *
 * @param recorded the event
 * @param parties how to call those who act
 */
public record EventWords(RecordedEvent recorded, PartyWords parties) {
    private Event event() {
        return recorded.event();
    }

    /** “Azerbaijan → Russia”; with ↔ where the order means nothing. */
    public String who() {
        return parties.name(event().dyad().actor())
                + (event().isSymmetric() ? " ↔ " : " → ")
                + parties.name(event().dyad().recipient());
    }

    public String deedOrWord() {
        return event().type().quad().isDeed() ? "deed" : "word";
    }

    /** “SANCTION · expel”, or the type alone. */
    public String type() {
        String mode = event().what().mode().map(m -> " · " + m.label()).orElse("");
        return event().type() + mode;
    }

    /** The date it is filed under, as exactly as it is known; empty if nothing is. */
    public String date() {
        return recorded.date().toString();
    }

    /** How it stands, if it is not told as having happened. */
    public Optional<String> doubt() {
        return switch (event().status().factuality()) {
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
        String voice = event().status().saidBy();
        if (!voice.isBlank()) {
            out.append("said by ").append(parties.voice(voice)).append(" · ");
        }
        if (event().status().isBackground()) {
            out.append("told as history · ");
        }
        if (!event().date().isKnown() && recorded.date().isKnown()) {
            out.append("date of the report · ");
        }
        return out.toString();
    }

    /** Paper and day of publication, as far as known. */
    public String source() {
        String day = recorded.article().published().toString();
        String name = SourceName.of(recorded.article());
        return day.isEmpty() ? name : name + ", " + day;
    }

    /** “confidence 0.94”. */
    public String confidence() {
        return String.format(Locale.ROOT, "confidence %.2f", event().grounds().confidence());
    }

    /** “a sanction (expel), Azerbaijan → Russia”. */
    public String inSentence() {
        String mode = event().what().mode().map(m -> " (" + m.label() + ")").orElse("");
        return noun(event().type()) + mode + ", " + who();
    }

    private static String noun(EventType type) {
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
