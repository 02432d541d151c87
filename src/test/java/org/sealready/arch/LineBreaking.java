package org.sealready.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/** One class breaks texts into lines: it knows which ones JavaFX cannot break. */
final class LineBreaking {

  private LineBreaking() {}

  static ArchRule notIn(String ui) {
    return noClasses()
        .that()
        .resideInAPackage(ui + "..")
        .should()
        .callMethod(Labeled.class, "setWrapText", boolean.class)
        .orShould()
        .callMethod(TextArea.class, "setWrapText", boolean.class)
        .because("texts that run from right to left are not broken into lines");
  }
}
