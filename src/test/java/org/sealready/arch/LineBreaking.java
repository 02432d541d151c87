package org.sealready.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;

/** One class breaks texts into lines: it knows which ones JavaFX cannot break. */
final class LineBreaking {

  /** Says only what the program says itself. */
  private static final String TIP = "javafx.scene.control.Tooltip";

  private LineBreaking() {}

  static ArchRule notIn(String ui) {
    return noClasses()
        .that()
        .resideInAPackage(ui + "..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("break the text of a control", LineBreaking::breaks))
        .because("texts that run from right to left are not broken into lines");
  }

  /** By names, because the tests of the core have no JavaFX on their class path. */
  private static boolean breaks(JavaCall<?> call) {
    return call.getTarget().getName().equals("setWrapText")
        && !call.getTargetOwner().getName().equals(TIP);
  }
}
