package org.demarche.coding.frame;

import java.util.Set;

/**
 * Verbs that only carry an event noun: in <i>launched an attack on</i> the event is the attack, and
 * its doer is the verb's subject.
 */
final class LightVerbs {
    private static final Set<String> LIGHT =
            Set.of(
                    "launch",
                    "carry",
                    "conduct",
                    "impose",
                    "hold",
                    "make",
                    "issue",
                    "file",
                    "lodge",
                    "mount",
                    "stage",
                    "deliver",
                    "provide",
                    "give",
                    "offer",
                    "announce",
                    "express",
                    "voice",
                    "start",
                    "begin",
                    "continue",
                    "resume",
                    "sign",
                    "reach",
                    "order",
                    "commit",
                    "perpetrate",
                    "undertake",
                    "take",
                    "put",
                    "place",
                    "enter",
                    "pay",
                    "do",
                    "perform",
                    "wage",
                    "render",
                    "extend",
                    "grant",
                    "send",
                    "open",
                    "join",
                    "complete",
                    "conclude",
                    "have",
                    "initiate",
                    "step",
                    "intensify",
                    "expand",
                    "increase",
                    "strengthen",
                    "execute",
                    "raise",
                    "level",
                    "lead",
                    "tighten",
                    "introduce",
                    "slap",
                    "engage",
                    "face",
                    "repeat",
                    "reiterate",
                    "maintain",
                    "effect",
                    "unleash",
                    "inflict",
                    "set",
                    "participate",
                    "broker",
                    "convey",
                    "exchange",
                    "call",
                    "host",
                    "organise",
                    "organize",
                    "propose");

    /** Verbs whose subject is also the doer of what their object names: plan, deny, cancel. */
    private static final Set<String> SHARED =
            Set.of(
                    "refrain",
                    "abstain",
                    "avoid",
                    "cease",
                    "stop",
                    "end",
                    "halt",
                    "suspend",
                    "consider",
                    "plan",
                    "threaten",
                    "deny",
                    "cancel",
                    "postpone",
                    "prepare",
                    "schedule",
                    "pledge",
                    "promise",
                    "approve",
                    "seek",
                    "agree",
                    "escalate",
                    "justify",
                    "defend",
                    "restart",
                    "freeze",
                    "terminate");

    private LightVerbs() {}

    static boolean isShared(String lemma) {
        return SHARED.contains(lemma);
    }

    static boolean isLight(String lemma) {
        return LIGHT.contains(lemma);
    }
}
