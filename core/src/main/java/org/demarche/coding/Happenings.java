package org.demarche.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.modality.Standing;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.role.Roles;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;

/** Collects the happenings of a sentence: one for each pair, none twice. */
final class Happenings {
    /** More pairs than this are a list of names rather than deeds of each on each. */
    private static final Set<Sector> PRIVATE = Set.of(Sector.BUS, Sector.JRN);

    private static final int MAX_PAIRS = 6;

    /** Of more than these acting together, only the first is paired with each of the others. */
    private static final int MAX_TOGETHER = 4;

    private static final EventClass VISIT = EventClass.of(Mode.CONSULT_VISIT);

    private static final EventClass ARREST = EventClass.of(Mode.COERCE_ARREST);

    private static final Set<Sector> TRAVELLERS =
            Set.of(Sector.CVL, Sector.REF, Sector.JRN, Sector.EDU);

    private static final EventClass ACCUSED = EventClass.of(Mode.ACCUSE_ALLEGE);

    /** What it is no longer to do what one did for another. */
    private static final EventClass ENDED = EventClass.of(Mode.SANCTION_DISCONTINUE);

    private final FrameFinder frames;
    private final PartyFinder parties;
    private final Scope scope;
    private final List<Happening> all = new ArrayList<>();

    Happenings(FrameFinder frames, PartyFinder parties, Scope scope) {
        this.frames = frames;
        this.parties = parties;
        this.scope = scope;
    }

    List<Happening> all() {
        return List.copyOf(all);
    }

    void add(Fit fit, Roles roles, Standing standing) {
        if (roles.areTogether() && fit.pattern().what().type() != EventType.COERCE) {
            addPairs(new Made(fit, standing, true), roles.actors());
            return;
        }
        List<Mention> actors = roles.actors();
        List<Mention> recipients = roles.recipients();
        if (actors.size() * recipients.size() > MAX_PAIRS) {
            actors = actors.subList(0, 1);
        }
        for (Mention actor : actors) {
            for (Mention recipient : recipients) {
                if (isWanted(actor, recipient) && !isPrivate(fit, actor, recipient)) {
                    add(new Made(fit, standing, false), actor, recipient);
                }
            }
        }
    }

    /** Each with each, or if they are many the first with each. */
    private void addPairs(Made made, List<Mention> together) {
        int firsts = together.size() > MAX_TOGETHER ? 1 : together.size();
        for (int i = 0; i < firsts; i++) {
            for (int j = i + 1; j < together.size(); j++) {
                if (isWanted(together.get(i), together.get(j))) {
                    add(made, together.get(i), together.get(j));
                }
            }
        }
    }

    private boolean isWanted(Mention a, Mention b) {
        return scope == Scope.ALL || isBetweenParties(a, b);
    }

    /** What firms and papers do among themselves is no event between states. */
    private static boolean isBetweenParties(Mention a, Mention b) {
        boolean firms =
                PRIVATE.contains(a.party().sector()) && PRIVATE.contains(b.party().sector());
        return !firms && !a.party().code().equals(b.party().code());
    }

    /**
     * Where tourists, migrants and reporters go is no visit of their state, and what a paper takes
     * back is no concession; and whoever is arrested is no firm, but somebody called like one.
     */
    private static boolean isPrivate(Fit fit, Mention actor, Mention recipient) {
        EventClass what = fit.pattern().what();
        boolean journey = what.equals(VISIT) && TRAVELLERS.contains(actor.party().sector());
        boolean firm =
                recipient.party().sector() == Sector.BUS && recipient.how() == Mention.How.NAMED;
        boolean paper = what.type() == EventType.CONCEDE && actor.party().sector() == Sector.JRN;
        return journey || paper || (firm && what.equals(ARREST));
    }

    private record Made(Fit fit, Standing standing, boolean together) {}

    private void add(Made made, Mention actor, Mention recipient) {
        Optional<Mention> speaker = made.standing.speech().flatMap(this::speaker);
        EventClass told =
                made.together
                        ? Promises.together(made.fit.pattern().what())
                        : made.fit.pattern().what();
        boolean ended = made.standing.isEnded() && told.type().quad().isCooperative();
        EventClass what = ended ? ENDED : told;
        Factuality factuality =
                made.standing.isEnded() && !ended
                        ? Factuality.DENIED
                        : factuality(made, actor, speaker);
        String saidBy = speaker.map(s -> s.party().code()).orElse("");
        double value =
                Math.min(actor.how().surety(), recipient.how().surety())
                        * (made.fit.pattern().needs().isEmpty() ? 0.85 : 0.92)
                        * (made.fit.frame().isNominal() ? 0.9 : 1);
        Surety.Source source =
                made.fit.pattern().needs().isEmpty() ? Surety.Source.WORD : Surety.Source.COMPANY;
        Happening happening =
                new Happening(
                        actor,
                        recipient,
                        what,
                        factuality,
                        made.fit.frame().predicate(),
                        saidBy,
                        made.fit.why(),
                        new Surety(value, source));
        boolean own = isToldBy(made.standing, actor, m -> true).orElse(true);
        boolean depends = made.standing.isConditional() && own;
        boolean vowed = made.standing.vow().isPresent() && own;
        Optional<Happening> threat =
                depends || vowed ? Promises.threat(happening) : Optional.empty();
        threat.ifPresent(t -> putThreat(t, made.standing.vow()));
        if (made.standing.isRefused() && own) {
            Promises.refusal(happening).ifPresent(this::put);
        }
        put(
                depends && threat.isPresent()
                        ? Promises.supposed(happening)
                        : promise(happening, made));
        if (factuality == Factuality.ALLEGED) {
            speaker.ifPresent(s -> putAccusation(happening, s, made));
        }
    }

    /** Who vows to do harm has not given a promise. */
    private void putThreat(Happening threat, Optional<Word> vow) {
        vow.ifPresent(
                verb ->
                        all.removeIf(
                                h ->
                                        h.what().type() == EventType.AGREE
                                                && h.trigger().index() == verb.index()));
        put(threat);
    }

    /**
     * What several announce to do together they have agreed on; a step back on terms is an offer.
     */
    private static Happening promise(Happening happening, Made made) {
        boolean planned = happening.factuality() == Factuality.PLANNED;
        boolean kind = happening.what().type().quad().isCooperative();
        return planned && kind && (made.together || made.standing.isConditional())
                ? Promises.agreed(happening)
                : Promises.of(happening);
    }

    /** What one side says of another is an allegation; what it says of itself is taken for told. */
    private Factuality factuality(Made made, Mention actor, Optional<Mention> speaker) {
        Factuality told = made.standing.factuality();
        boolean hostile = !made.fit.pattern().what().type().quad().isCooperative();
        boolean ofAnother =
                speaker.isPresent() && !speaker.get().party().code().equals(actor.party().code());
        if (told == Factuality.ACTUAL && hostile && ofAnother) {
            return Factuality.ALLEGED;
        }
        boolean own = isToldBy(made.standing, actor, Happenings::isBelligerent).orElse(false);
        return told == Factuality.ALLEGED && own ? Factuality.ACTUAL : told;
    }

    /** Whether the doer itself says so; empty if no such party is heard. */
    private Optional<Boolean> isToldBy(
            Standing standing, Mention actor, Predicate<Mention> counts) {
        List<Mention> voices =
                standing.speech().or(standing::source).stream()
                        .flatMap(this::voices)
                        .filter(counts)
                        .toList();
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(voices.stream().anyMatch(m -> isSame(m, actor)));
    }

    /** States and rebels tell what they themselves have done. */
    private static boolean isBelligerent(Mention voice) {
        Sector sector = voice.party().sector();
        return sector.isState() || sector == Sector.REB;
    }

    /** Who is heard: the subject of a verb of saying, or whom "according to" names. */
    private Stream<Mention> voices(Word speech) {
        List<Word> heard =
                speech.isVerb() ? frames.frameOf(speech).in(Frame.SUBJECT) : List.of(speech);
        return heard.stream().flatMap(w -> parties.partiesOf(w).stream());
    }

    private static boolean isSame(Mention a, Mention b) {
        return a.party().code().equals(b.party().code());
    }

    private Optional<Mention> speaker(Word verb) {
        return voices(verb).filter(m -> m.party().sector().isState()).findFirst();
    }

    /**
     * Whoever says that another did harm accuses it; not who says that a rocket came from its land.
     */
    private void putAccusation(Happening alleged, Mention speaker, Made made) {
        Word verb = made.standing.speech().orElse(made.fit.frame().predicate());
        boolean deed = alleged.what().type().quad().isDeed();
        boolean byPlace =
                made.fit.pattern().actors().contains("from")
                        && alleged.recipient().how() == Mention.How.UNSPOKEN
                        && made.fit.frame().in(Frame.SUBJECT).stream()
                                .flatMap(w -> parties.partiesOf(w).stream())
                                .noneMatch(m -> isSame(m, alleged.actor()));
        if (deed && !byPlace && !speaker.party().code().equals(alleged.actor().party().code())) {
            put(
                    new Happening(
                            speaker,
                            alleged.actor(),
                            ACCUSED,
                            Factuality.ACTUAL,
                            verb,
                            "",
                            "says that another did harm: %s → %s".formatted(verb.lemma(), ACCUSED),
                            alleged.surety().times(0.9).by(Surety.Source.SPEECH)));
        }
    }

    private void put(Happening happening) {
        boolean known = all.stream().anyMatch(h -> h.isSameAs(happening));
        boolean told = happening.factuality() == Factuality.ACTUAL;
        boolean outdone = told && isPartOfWorse(happening);
        if (!known && !outdone) {
            all.add(happening);
        }
    }

    /** A killing told beside the attack it came of is the attack. */
    private boolean isPartOfWorse(Happening happening) {
        return happening.what().type() == EventType.COERCE
                && all.stream()
                        .anyMatch(
                                h ->
                                        h.what().type() == EventType.ASSAULT
                                                && h.factuality() == happening.factuality()
                                                && h.trigger().index()
                                                        == happening.trigger().index());
    }
}
