package org.demarche.app;

import picocli.CommandLine.Option;

/** How a command that takes its time shows how it gets on. */
final class ProgressOption {
    @Option(
            names = "--progress",
            paramLabel = "HOW",
            description = "auto, plain or none (default: ${DEFAULT-VALUE}).")
    private Progress.How how = Progress.How.AUTO;

    Progress.How how() {
        return how;
    }
}
