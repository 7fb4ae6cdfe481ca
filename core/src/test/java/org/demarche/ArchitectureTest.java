package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds core to one direction of flow and to what it must never do. */
class ArchitectureTest {
    /** All packages of core, upstream first: a package may import those before it. */
    private static final List<String> LAYERS =
            List.of(
                    "text",
                    "actor",
                    "ontology",
                    "event",
                    "source",
                    "source.plain",
                    "source.jsonl",
                    "source.html",
                    "source.vocabulary",
                    "source.dataset",
                    "source.dataset.gdelt",
                    "source.dataset.icews",
                    "source.dataset.polecat",
                    "source.dataset.acled",
                    "source.dataset.ucdp",
                    "source.dataset.keds",
                    "source.dataset.mapped",
                    "source.dataset.published",
                    "claim.grammar",
                    "coding.parse",
                    "coding.parse.conllu",
                    "coding.parse.nlp4j",
                    "coding.frame",
                    "coding.party",
                    "coding.pattern",
                    "coding.modality",
                    "coding.role",
                    "coding.embedding",
                    "coding.type",
                    "coding.time",
                    "coding.confidence",
                    "coding.claim",
                    "coding",
                    "page",
                    "chart",
                    "change.cost",
                    "change.search",
                    "change",
                    "change.opinion",
                    "change.report",
                    "evaluation",
                    "evaluation.report",
                    "record.aggregate",
                    "record.outside",
                    "record.follow",
                    "record.query",
                    "record.export",
                    "record",
                    "record.load",
                    "review",
                    "dyad.likeness",
                    "dyad",
                    "series.measure",
                    "ties",
                    "ties.proposal",
                    "ties.outside",
                    "ties.store",
                    "series",
                    "wording",
                    "ties.report",
                    "series.report",
                    "turning",
                    "turning.report",
                    "fit",
                    "ledger",
                    "ledger.report",
                    "response.lag",
                    "response.rate",
                    "response",
                    "response.report",
                    "contrast",
                    "contrast.report",
                    "claim",
                    "claim.store",
                    "claim.report",
                    "outlook.forecast",
                    "outlook",
                    "outlook.report",
                    "brief",
                    "");

    private static final ArchitectureRules RULES = new ArchitectureRules("org.demarche", LAYERS);
    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.demarche");

    @Test
    void seesTheClassesOfCore() {
        assertThat(CORE.contain("org.demarche.coding.Coder")).isTrue();
        assertThat(CORE.contain("org.demarche.ArchitectureTest")).isFalse();
    }

    @Test
    void listsEveryPackage() {
        RULES.everyPackageIsListed().check(CORE);
    }

    @Test
    void importsOnlyWhatStandsUpstream() {
        RULES.nothingImportsWhatStandsDownstream().check(CORE);
    }

    @Test
    void hasNoCycles() {
        RULES.noCycles().check(CORE);
    }

    @Test
    void neverPrints() {
        RULES.nothingPrints().check(CORE);
    }

    @Test
    void neverReadsTheClock() {
        RULES.nothingReadsTheClock().check(CORE);
    }

    @Test
    void opensNoSocket() {
        RULES.nothingOpensASocket().check(CORE);
        RULES.nothingOpensAnAddress().check(CORE);
    }

    @Test
    void keepsNoStaticState() {
        RULES.noStaticFieldChanges().check(CORE);
    }

    @Test
    void itsRulesCatchClassesThatBreakThem() {
        ArchitectureRules rules =
                new ArchitectureRules("org.demarche.wrong", List.of("text", "brief"));
        assertCaught(rules.everyPackageIsListed(), "nowhere.Lost is in no layer");
        assertCaught(rules.nothingImportsWhatStandsDownstream(), "text.Upstream");
        assertCaught(rules.noCycles(), "Cycle detected");
        assertCaught(rules.nothingPrints(), "java.lang.System.out");
        assertCaught(rules.nothingPrints(), "printStackTrace");
        assertCaught(rules.nothingReadsTheClock(), "java.time.LocalDate.now()");
        assertCaught(rules.nothingReadsTheClock(), "java.lang.System.nanoTime()");
        assertCaught(rules.nothingReadsTheClock(), "java.util.Date.<init>()");
        assertCaught(rules.nothingOpensASocket(), "java.net.Socket");
        assertCaught(rules.nothingOpensAnAddress(), "java.net.URL.openStream()");
        assertCaught(rules.noStaticFieldChanges(), "Sinner.count can change");
        assertCaught(rules.noStaticFieldChanges(), "Sinner.seen can change");
        assertCaught(rules.noStaticFieldChanges(), "Sinner.table can change");
    }

    @Test
    void itsRulesLetTheRightThingPass() {
        JavaClasses right = new ClassFileImporter().importClasses(ArchitectureRules.class);
        RULES.nothingPrints().check(right);
        RULES.nothingReadsTheClock().check(right);
        RULES.noStaticFieldChanges().check(right);
    }

    private static void assertCaught(ArchRule rule, String where) {
        JavaClasses wrong = new ClassFileImporter().importPackages("org.demarche.wrong");
        assertThatThrownBy(() -> rule.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(where);
    }
}
