package org.demarche;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules of the house, for the packages under one root: so that the same rules can be tried on
 * classes that break them.
 *
 * @param root the root package
 * @param layers all packages under it, upstream first; the empty name is the root itself
 */
record ArchitectureRules(String root, List<String> layers) {
    private static final Set<String> NETWORK =
            Set.of(
                    "java.net.Socket",
                    "java.net.ServerSocket",
                    "java.net.DatagramSocket",
                    "java.net.MulticastSocket",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.net.InetAddress",
                    "java.nio.channels.SocketChannel",
                    "java.nio.channels.ServerSocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel",
                    "javax.net.ssl.SSLSocket");

    ArchRule everyPackageIsListed() {
        return classes()
                .should(
                        condition(
                                "stand in a package of the list",
                                (c, problems) -> {
                                    if (layer(c) < 0) {
                                        problems.add(c.getName() + " is in no layer");
                                    }
                                }));
    }

    ArchRule nothingImportsWhatStandsDownstream() {
        return classes()
                .should(
                        condition(
                                "import only what stands upstream",
                                (c, problems) ->
                                        c.getDirectDependenciesFromSelf().stream()
                                                .filter(this::pointsDownstream)
                                                .map(Dependency::getDescription)
                                                .forEach(problems::add)));
    }

    private boolean pointsDownstream(Dependency dependency) {
        int from = layer(dependency.getOriginClass());
        int to = layer(dependency.getTargetClass().getBaseComponentType());
        return from >= 0 && to > from;
    }

    private int layer(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return layers.indexOf("");
        }
        return name.startsWith(root + ".") ? layers.indexOf(name.substring(root.length() + 1)) : -1;
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule nothingPrints() {
        Set<String> streams = Set.of("out", "err");
        return noAccess(
                "prints",
                a ->
                        a.getName().equals("printStackTrace")
                                || (isOf(a, "java.lang.System") && streams.contains(a.getName())));
    }

    ArchRule nothingReadsTheClock() {
        return noAccess("reads the clock", ArchitectureRules::readsTheClock);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String name = access.getName();
        String owner = access.getTargetOwner().getName();
        boolean now =
                name.equals("now")
                        && owner.startsWith("java.time.")
                        && !access.getDescription().contains(Clock.class.getName());
        boolean clock = owner.equals(Clock.class.getName()) && name.startsWith("system");
        boolean system =
                owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name);
        boolean calendar = owner.equals("java.util.Calendar") && name.equals("getInstance");
        boolean date =
                owner.equals("java.util.Date") && access.getDescription().contains("Date.<init>()");
        return now || clock || system || calendar || date;
    }

    ArchRule nothingOpensASocket() {
        DescribedPredicate<JavaClass> network =
                DescribedPredicate.describe(
                        "are of the network",
                        c ->
                                NETWORK.contains(c.getName())
                                        || c.getPackageName().startsWith("java.net.http"));
        return noClasses().should(dependOnClassesThat(network));
    }

    ArchRule nothingOpensAnAddress() {
        return noAccess(
                "opens an address",
                a -> isOf(a, "java.net.URL") && a.getName().matches("open.*|getContent"));
    }

    ArchRule noStaticFieldChanges() {
        return fields().that()
                .areStatic()
                .should(
                        new ArchCondition<JavaField>("never change") {
                            @Override
                            public void check(JavaField field, ConditionEvents events) {
                                if (!field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                        && !Constant.isOne(field.reflect())) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    field, field.getFullName() + " can change"));
                                }
                            }
                        });
    }

    private static boolean isOf(JavaAccess<?> access, String owner) {
        return access.getTargetOwner().getName().equals(owner);
    }

    private static ArchRule noAccess(String what, Predicate<JavaAccess<?>> isWrong) {
        return classes()
                .should(
                        condition(
                                "be such that none " + what,
                                (c, problems) ->
                                        c.getAccessesFromSelf().stream()
                                                .filter(isWrong)
                                                .map(JavaAccess::getDescription)
                                                .forEach(problems::add)));
    }

    private interface Check {
        void of(JavaClass type, List<String> problems);
    }

    private static ArchCondition<JavaClass> condition(String words, Check check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> problems = new java.util.ArrayList<>();
                check.of(type, problems);
                problems.forEach(p -> events.add(SimpleConditionEvent.violated(type, p)));
            }
        };
    }
}
