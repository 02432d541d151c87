package org.sealready.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.toy.ToyForm;
import org.sealready.words.Language;
import org.sealready.words.Words;

class ContactMatrixTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private ContactMatrix view;

  private void open(Answers answers) {
    Form form = ToyForm.form();
    FormModel model = new FormModel(form, TODAY, answers);
    Fx.show(
        () -> {
          view = new ContactMatrix(new WizardModel(model, ""), Words.in(Language.CHINESE));
          return view;
        });
  }

  private List<String> texts(String selector) {
    return Fx.get(
        () -> view.lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList());
  }

  @Test
  void marksByWordWhatStandsTwice() {
    open(
        Answers.empty()
            .with(ToyForm.SAME, false)
            .with(ToyForm.MOBILE, "010-82345678")
            .with(ToyForm.EMERGENCY, "01082345678"));
    assertEquals(List.of("小程序负责人"), texts(".contact-page"));
    assertEquals(List.of("手机号码", "应急联系电话"), texts(".contact-label"));
    assertEquals(List.of("相同", "相同"), texts(".contact-same"));
  }

  @Test
  void marksNothingWhereAllDiffer() {
    open(Answers.empty().with(ToyForm.SAME, false).with(ToyForm.MOBILE, "13800138000"));
    assertEquals(List.of(), texts(".contact-same"));
  }

  @Test
  void staysAwayWhereNothingIsAnswered() {
    open(Answers.empty());
    assertFalse(Fx.get(view::isVisible));
  }
}
