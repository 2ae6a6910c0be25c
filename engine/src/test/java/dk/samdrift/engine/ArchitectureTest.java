package dk.samdrift.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.samdrift.arch.EngineRules;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each rule holds for the engine and is seen failing on a fixture that breaks it. */
class ArchitectureTest {
  private static final String ENGINE = "dk.samdrift.engine";
  private static final String FIXTURE = "dk.samdrift.arch.fixture";

  @Test
  void engine_uses_nothing_but_a_few_packages_of_the_jdk() {
    holds(EngineRules::usesTheJdkOnly);
    breaks(EngineRules::usesTheJdkOnly, "library", "java.sql.Connection");
  }

  @Test
  void engine_never_asks_what_time_it_is() {
    holds(EngineRules::asksNoClock);
    breaks(
        EngineRules::asksNoClock,
        "clock",
        "java.time.LocalDate.now",
        "java.time.Clock.systemUTC",
        "java.lang.System.currentTimeMillis",
        "java.lang.System.nanoTime",
        "java.util.Date.<init>");
  }

  @Test
  void arrows_between_packages_point_from_settlement_to_job_to_money() {
    holds(EngineRules::arrowsPointDown);
    breaks(EngineRules::arrowsPointDown, "upward", "money.Purse", "job.Receipt");
  }

  @Test
  void packages_form_no_cycle() {
    holds(EngineRules::formsNoCycle);
    breaks(EngineRules::formsNoCycle, "cycle", "cycle.one.Egg", "cycle.two.Hen");
  }

  @Test
  void no_floating_point_comes_near_money() {
    holds(EngineRules::usesNoFloatingPoint);
    breaks(
        EngineRules::usesNoFloatingPoint,
        "floating",
        "floating.Field",
        "floating.Parameter",
        "floating.Calculation",
        "floating.Constant",
        "floating.Array",
        "floating.Boxed",
        "floating.Call");
  }

  private static void holds(Function<String, ArchRule> rule) {
    rule.apply(ENGINE).check(classesOf(ENGINE, new ImportOption.DoNotIncludeTests()));
  }

  private static void breaks(Function<String, ArchRule> rule, String fixture, String... culprits) {
    String root = FIXTURE + "." + fixture;
    String report =
        rule.apply(root).evaluate(classesOf(root, location -> true)).getFailureReport().toString();
    for (String culprit : culprits) {
      assertTrue(report.contains(culprit), () -> culprit + " is not reported in:\n" + report);
    }
  }

  private static JavaClasses classesOf(String root, ImportOption option) {
    return new ClassFileImporter().withImportOption(option).importPackages(root);
  }
}
