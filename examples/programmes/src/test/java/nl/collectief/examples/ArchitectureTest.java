package nl.collectief.examples;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.collectief.model.Spi;
import nl.collectief.model.record.Entry;

/** Holds the direction of the packages and the habits of the house. A rule that meets no class fails. */
@AnalyzeClasses(packages = "nl.collectief", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "nl.collectief.model..";

    @ArchTest
    static final ArchRule the_model_needs_nothing_but_its_few_libraries = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    MODEL,
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "java.io..",
                    "java.net", // the address of a resource
                    "java.nio.charset..",
                    "com.google.common..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.immutables.."));

    @ArchTest
    static final ArchRule the_modules_point_one_way = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy(MODEL)
            .layer("evaluation")
            .definedBy("nl.collectief.evaluation..")
            .layer("monitor")
            .definedBy("nl.collectief.monitor..")
            .layer("contract")
            .definedBy("nl.collectief.contract..")
            .layer("json")
            .definedBy("nl.collectief.json..")
            .layer("jdbc")
            .definedBy("nl.collectief.jdbc..")
            .layer("examples")
            .definedBy("nl.collectief.examples..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("model")
            .whereLayer("monitor")
            .mayOnlyAccessLayers("model", "evaluation")
            .whereLayer("contract")
            .mayOnlyAccessLayers("model")
            .whereLayer("json")
            .mayOnlyAccessLayers("model")
            .whereLayer("jdbc")
            .mayOnlyAccessLayers("model")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule the_packages_of_the_model_follow_the_flow = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ground")
            .definedBy("nl.collectief.model.text..", "nl.collectief.model.time..", "nl.collectief.model.figure..")
            .layer("codes")
            .definedBy("nl.collectief.model.area..", "nl.collectief.model.record..")
            .layer("party")
            .definedBy("nl.collectief.model.party..", "nl.collectief.model.principle..")
            .layer("voice")
            .definedBy("nl.collectief.model.voice..")
            .layer("coalition")
            .definedBy("nl.collectief.model.coalition..")
            .layer("activity")
            .definedBy("nl.collectief.model.activity..")
            .layer("learning")
            .definedBy("nl.collectief.model.learning..")
            .layer("programme")
            .definedBy("nl.collectief.model.programme..")
            .layer("top")
            .definedBy("nl.collectief.model.trace..", "nl.collectief.model.port..")
            .whereLayer("ground")
            .mayNotAccessAnyLayer()
            .whereLayer("codes")
            .mayOnlyAccessLayers("ground")
            .whereLayer("party")
            .mayOnlyAccessLayers("ground", "codes")
            .whereLayer("voice")
            .mayOnlyAccessLayers("ground", "codes", "party")
            .whereLayer("coalition")
            .mayOnlyAccessLayers("ground", "codes", "party", "voice")
            .whereLayer("activity")
            .mayOnlyAccessLayers("ground", "codes", "party", "voice", "coalition")
            .whereLayer("learning")
            .mayOnlyAccessLayers("ground", "codes", "party", "voice", "coalition", "activity")
            .whereLayer("top")
            .mayNotBeAccessedByAnyLayer()
            .ignoreDependency(alwaysTrue(), assignableTo(Entry.class)); // a record may name any other

    /** From where nothing is known of what comes after, but that there are such records. */
    private static final List<Set<String>> FLOW = List.of(
            Set.of("text", "time", "figure"),
            Set.of("area", "record"),
            Set.of("party", "principle"),
            Set.of("voice"),
            Set.of("coalition"),
            Set.of("activity"),
            Set.of("learning"),
            Set.of("programme"),
            Set.of("trace", "port"));

    private static int place(JavaClass type) {
        String part = type.getPackageName().replaceFirst("nl\\.collectief\\.model\\.?", "");
        return IntStream.range(0, FLOW.size())
                .filter(i -> FLOW.get(i).contains(part))
                .findFirst()
                .orElse(-1);
    }

    @ArchTest
    static final ArchRule a_record_names_later_ones_and_asks_nothing_of_them = classes()
            .that()
            .resideInAPackage(MODEL)
            .should(new ArchCondition<JavaClass>("ask nothing of later records") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getAccessesFromSelf().stream()
                            .filter(access -> place(type) >= 0 && place(access.getTargetOwner()) > place(type))
                            .forEach(
                                    access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule packages_have_no_circles = slices().matching("nl.collectief.model.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), assignableTo(Entry.class));

    @ArchTest
    static final ArchRule time_and_chance_come_from_outside = noClasses()
            .that()
            .resideInAnyPackage(MODEL, "nl.collectief.evaluation..", "nl.collectief.monitor..", "nl.collectief.json..")
            .should()
            .callMethodWhere(
                    new DescribedPredicate<JavaMethodCall>("reads the clock, chance or a default of the host") {
                        @Override
                        public boolean test(JavaMethodCall call) {
                            String name = call.getTarget().getName();
                            String owner = call.getTargetOwner().getName();
                            return (name.equals("now")
                                            && call.getTarget()
                                                    .getRawParameterTypes()
                                                    .isEmpty())
                                    || name.equals("randomUUID")
                                    || (owner.equals(Locale.class.getName()) && name.equals("getDefault"))
                                    || owner.equals("java.lang.Math") && name.equals("random");
                        }
                    });

    @ArchTest
    static final ArchRule libraries_do_not_print = noClasses()
            .that()
            .resideInAnyPackage(
                    MODEL,
                    "nl.collectief.evaluation..",
                    "nl.collectief.monitor..",
                    "nl.collectief.json..",
                    "nl.collectief.jdbc..",
                    "nl.collectief.contract..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule generated_classes_are_not_public =
            classes().that(simpleNameStartingWith("Immutable")).should().notBePublic();

    @ArchTest
    static final ArchRule guava_stays_inside = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("nl.collectief..")
            .should()
            .notHaveRawReturnType(resideInAPackage("com.google.common.."))
            .andShould(not(com.tngtech.archunit.lang.conditions.ArchConditions.haveRawParameterTypes(
                    new DescribedPredicate<java.util.List<JavaClass>>("any of Guava") {
                        @Override
                        public boolean test(java.util.List<JavaClass> parameters) {
                            return parameters.stream()
                                    .anyMatch(type -> type.getPackageName().startsWith("com.google.common"));
                        }
                    })));

    @ArchTest
    static final ArchRule public_types_are_closed_or_say_that_they_are_open = classes()
            .that()
            .arePublic()
            .and()
            .resideInAnyPackage(
                    MODEL,
                    "nl.collectief.evaluation..",
                    "nl.collectief.monitor..",
                    "nl.collectief.json..",
                    "nl.collectief.jdbc..")
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAnnotations()
            .should(new ArchCondition<JavaClass>("be final, sealed, made by the library only, or marked @Spi") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean open = type.isInterface()
                            ? !type.isAnnotatedWith(Spi.class)
                                    && !type.isAnnotatedWith(FunctionalInterface.class)
                                    && !type.reflect().isSealed()
                                    && !type.getName().endsWith("$Visitor")
                                    && !type.getSimpleName().equals("Coded")
                            : !type.getModifiers().contains(JavaModifier.FINAL)
                                    && type.getConstructors().stream()
                                            .anyMatch(
                                                    made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                                    && !type.reflect().isSealed();
                    events.add(
                            new SimpleConditionEvent(type, !open, type.getName() + (open ? " is open" : " is closed")));
                }
            });
}
