package org.demarche.coding.frame;

import java.util.Set;

/**
 * Verbs whose object, not subject, does what the complement says: <i>urged Iran to stop</i>.
 *
 * <p>Verbs not listed hand on their subject: <i>agreed to stop</i>.
 */
final class ControlVerbs {
    private static final Set<String> BY_OBJECT =
            Set.of(
                    "urge",
                    "ask",
                    "call",
                    "allow",
                    "force",
                    "order",
                    "tell",
                    "persuade",
                    "press",
                    "pressure",
                    "push",
                    "invite",
                    "want",
                    "expect",
                    "require",
                    "enable",
                    "permit",
                    "warn",
                    "instruct",
                    "direct",
                    "help",
                    "encourage",
                    "compel",
                    "let",
                    "make",
                    "advise",
                    "request",
                    "command",
                    "appeal",
                    "accuse",
                    "prevent",
                    "stop",
                    "bar",
                    "ban",
                    "prohibit",
                    "see",
                    "lead",
                    "cause",
                    "train",
                    "send",
                    "forbid",
                    "oblige",
                    "implore",
                    "demand",
                    "suspect",
                    "blame",
                    "criticise",
                    "criticize",
                    "condemn",
                    "denounce",
                    "praise",
                    "thank",
                    "hire",
                    "exhort",
                    "beg",
                    "charge",
                    "convict",
                    "find",
                    "get",
                    "have",
                    "authorise",
                    "authorize",
                    "block",
                    "keep",
                    "congratulate");

    private ControlVerbs() {}

    static boolean isByObject(String lemma) {
        return BY_OBJECT.contains(lemma);
    }
}
