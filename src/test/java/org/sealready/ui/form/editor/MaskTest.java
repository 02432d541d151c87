package org.sealready.ui.form.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.filing.OpenFiling;

/** Numbers of persons on a screen that others can see. */
class MaskTest {

  private static final String NUMBER = "330106197511201317";
  private static final String HIDDEN = "330***********1317";

  @TempDir Path folder;
  private TestWindow window;

  @BeforeEach
  void open() {
    String id = Kept.sample(folder, "company-other-contact").id();
    window = new TestWindow(folder);
    window.open(id);
  }

  private boolean isMasked(String text) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> field.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("masked")));
  }

  @Test
  void hideTheirMiddleAtRestAndShowItToWhoeverIsInTheField() {
    assertTrue(window.says(HIDDEN));
    assertTrue(isMasked(NUMBER));
    window.walkTo("entity.legalRepresentativeIdNumber");
    assertFalse(isMasked(NUMBER));
    assertFalse(window.says(HIDDEN));
    Fx.press(KeyCode.TAB);
    assertTrue(isMasked(NUMBER));
    assertTrue(window.says(HIDDEN));
    window.close();
  }

  @Test
  void publicNumbersOfACompanyStayAsTheyAre() {
    assertFalse(isMasked("91330106MA2KJ3P509"));
    window.close();
  }

  @Test
  void theReviewHidesThemUntilSomebodyAsks() {
    Fx.run(
        () -> {
          OpenFiling open = window.model.open().orElseThrow();
          while (!open.wizard().current().id().equals("review")) {
            open.wizard().onNext();
          }
        });
    Fx.pulses(2);
    assertTrue(window.texts().stream().noneMatch(text -> text.contains(NUMBER)));
    assertTrue(window.says(HIDDEN));
    assertTrue(window.says("138****0245"));
    assertTrue(window.texts().stream().noneMatch(text -> text.contains("13868010245")));
    window.close();
  }

  @Test
  void anIndividualsCertificateIsOneToo() {
    window.close();
    String id = Kept.sample(folder, "individual").id();
    String number =
        Kept.answers(folder, id)
            .get(TestWindow.textField("entity.certificateNumber"))
            .orElseThrow();
    TestWindow other = new TestWindow(folder);
    other.open(id);
    window = other;
    Fx.pulses(2);
    assertTrue(isMasked(number));
    assertEquals(18, number.length());
    other.close();
  }
}
