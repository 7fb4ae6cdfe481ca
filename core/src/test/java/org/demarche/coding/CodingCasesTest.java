package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Codes the texts of all files in {@code cases}; {@link CodingCase} tells their form. */
class CodingCasesTest {
    @TestFactory
    Stream<DynamicTest> codesEachCaseAsWritten()
            throws IOException, FormatException, URISyntaxException {
        Coder coder =
                new Coder(ActorKnowledge.bundled(), SharedParser.parser(), PatternBook.bundled());
        return cases().stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.where() + " " + c.text(),
                                        () ->
                                                assertThat(c.codedBy(coder))
                                                        .as(c.where() + ": " + c.text())
                                                        .isEqualTo(c.expected())));
    }

    @Test
    void haveAnEventOfEveryType() throws IOException, FormatException, URISyntaxException {
        Set<EventType> met =
                cases().stream()
                        .flatMap(c -> c.expected().stream())
                        .filter(e -> !e.startsWith("none"))
                        .map(e -> EventClass.parse(e.split(" ", -1)[1]).type())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
        assertThat(met).containsExactly(EventType.values());
    }

    @Test
    void tellsWhereACaseIsNotUnderstood() {
        List<String> lines = List.of("# one", "Iran praised Iraq.", "=> IRN>IRQ PRAISE actual");
        assertThatThrownBy(() -> CodingCase.read("a.cases", lines))
                .isInstanceOf(FormatException.class)
                .hasMessage("a.cases:3: no event type is called PRAISE");
    }

    private static List<CodingCase> cases()
            throws IOException, FormatException, URISyntaxException {
        URL folder = Objects.requireNonNull(CodingCasesTest.class.getResource("cases"));
        List<CodingCase> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                all.addAll(CodingCase.read(name, Files.readAllLines(file)));
            }
        }
        return all;
    }
}
