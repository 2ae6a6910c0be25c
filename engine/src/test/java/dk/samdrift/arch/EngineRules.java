package dk.samdrift.arch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the engine. The root package is a parameter, so that each can be tried on a fixture.
 */
public final class EngineRules {

  private EngineRules() {}

  public static ArchRule usesTheJdkOnly(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            root + "..",
            "java.lang..",
            "java.io..",
            "java.math..",
            "java.nio..",
            "java.security..",
            "java.text..",
            "java.time..",
            "java.util..",
            "org.jspecify.annotations");
  }

  public static ArchRule asksNoClock(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(
            asks("java\\.time\\..*", "now")
                .or(asks("java\\.time\\.Clock", "system.*|tick.*"))
                .or(asks("java\\.lang\\.System", "currentTimeMillis|nanoTime")))
        .orShould()
        .callConstructor(java.util.Date.class);
  }

  public static ArchRule arrowsPointDown(String root) {
    return layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(root + "..")
        .layer("settlement")
        .definedBy(root + ".settlement..")
        .layer("job")
        .definedBy(root + ".job..")
        .layer("money")
        .definedBy(root + ".money..")
        .whereLayer("settlement")
        .mayOnlyAccessLayers("job", "money")
        .whereLayer("job")
        .mayOnlyAccessLayers("money")
        .whereLayer("money")
        .mayNotAccessAnyLayer();
  }

  public static ArchRule formsNoCycle(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  public static ArchRule usesNoFloatingPoint(String root) {
    return classes().that().resideInAPackage(root + "..").should(new NoFloatingPoint());
  }

  private static DescribedPredicate<JavaCall<?>> asks(String typePattern, String methodPattern) {
    return target(owner(nameMatching(typePattern))).and(target(nameMatching(methodPattern)));
  }
}
