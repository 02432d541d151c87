package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.form.Waiver;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.toy.ToyForm;
import org.sealready.ui.toy.ToyWizard;

/** A warning is waived with a reason, by keyboard, at its field and in the review. */
class WaiverTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Waiver KEPT = new Waiver("toy-letter", "person.same", "已核对", "2026-11-21");

  private final Form form = ToyForm.form();
  private final FormModel answers =
      new FormModel(form, TODAY, Answers.empty().with(ToyForm.SAME, false));
  private final WizardModel model = new WizardModel(answers, "person");
  private WizardView view;

  @BeforeEach
  void open() {
    view = ToyWizard.show(model);
  }

  private void press(String linkText) {
    Node link =
        Fx.get(
            () ->
                view.lookupAll(".hyperlink").stream()
                    .filter(node -> ((Hyperlink) node).getText().equals(linkText))
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow());
    Fx.run(link::requestFocus);
    Fx.press(KeyCode.SPACE);
  }

  private String focusedText() {
    return Fx.get(() -> ((Hyperlink) Fx.focused()).getText());
  }

  private List<Waiver> waivers() {
    return Fx.get(() -> answers.answers().get().waivers());
  }

  private List<String> texts(String selector) {
    return Fx.get(
        () -> view.lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList());
  }

  @Test
  void keepsAWarningAtItsFieldAndTakesItUpAgain() {
    press("核对过了，说明理由后保留");
    assertTrue(Fx.get(() -> Fx.focused() instanceof TextField));
    Fx.compose("", "已核对 ");
    Fx.press(KeyCode.ENTER);
    assertEquals(List.of(KEPT), waivers());
    assertEquals("撤销", focusedText());
    assertEquals(List.of("理由：已核对（2026-11-21）"), texts(".message-reason"));
    assertEquals(0, Fx.get(() -> model.stateOf(model.current()).warnings()));
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of(), waivers());
    assertEquals("核对过了，说明理由后保留", focusedText());
  }

  @Test
  void wantsAReason() {
    press("核对过了，说明理由后保留");
    Fx.type("  ");
    Button keep = Fx.get(() -> (Button) view.lookup(".waiver-answers .button"));
    assertTrue(keep.isDisabled());
    Fx.press(KeyCode.ENTER);
    assertEquals(List.of(), waivers());
    Fx.press(KeyCode.ESCAPE);
    assertEquals("核对过了，说明理由后保留", focusedText());
  }

  @Test
  void movesWhatIsKeptToItsOwnGroupInTheReview() {
    Fx.run(() -> model.onStep(new Step.Review()));
    Fx.pulses(2);
    press("核对过了，说明理由后保留");
    Fx.compose("", "已核对");
    Fx.press(KeyCode.TAB, KeyCode.SPACE);
    assertEquals(List.of(KEPT), waivers());
    assertEquals("撤销", focusedText());
    assertTrue(group("warning").isEmpty());
    assertFalse(group("waived").isEmpty());
  }

  private Optional<Node> group(String kind) {
    return Fx.get(
        () ->
            Optional.ofNullable(view.lookup(".problem-lines." + kind))
                .filter(list -> list.getParent().isVisible()));
  }

  @Test
  void offersNoWayAroundAnError() {
    Fx.run(() -> answers.of(form.pages().get(2)).touch());
    Fx.pulses(2);
    assertEquals(
        1,
        Fx.get(
            () ->
                view.lookupAll(".message-way").stream()
                    .filter(node -> node.isVisible() && ((Hyperlink) node).getText() != null)
                    .count()));
  }

  @Test
  void tellsWhereADemandIsWritten() {
    Button source = Fx.get(() -> (Button) view.lookup(".source-button"));
    assertEquals("依据：试验 (2026)", source.getAccessibleText());
    Fx.run(source::requestFocus);
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of("依据：试验 (2026)"), texts(".message-source"));
    Fx.press(KeyCode.SPACE);
    assertEquals(List.of(), texts(".message-source"));
  }
}
