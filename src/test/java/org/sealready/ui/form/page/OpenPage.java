package org.sealready.ui.form.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.toy.ToyForm;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** A page of the toy form in the test window. */
abstract class OpenPage {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  final Form form = ToyForm.form();
  FormModel model;
  PageView view;

  @BeforeEach
  void startWithThePerson() {
    open(2);
  }

  void open(int page) {
    Fx.show(
        () -> {
          model = new FormModel(form, TODAY, Answers.empty());
          view = new PageView(model, form.pages().get(page), Words.in(Language.CHINESE));
          return view;
        });
  }

  void requestInitialFocus(Field<?> field) {
    Fx.run(() -> view.requestInitialFocus(field));
    Fx.pulses(2);
  }

  <T> Optional<T> answer(Field<T> field) {
    return Fx.get(() -> model.answers().get().get(field));
  }

  FieldRow<?> row(Field<?> field) {
    return (FieldRow<?>)
        view.lookupAll(".field-row").stream()
            .filter(node -> ((FieldRow<?>) node).field().equals(field))
            .findFirst()
            .orElseThrow();
  }

  List<String> messages(Field<?> field) {
    return Fx.get(
        () ->
            row(field).lookupAll(".message-text").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  static String focusedField() {
    return Fx.get(
        () -> {
          Node node = Fx.focused();
          while (node != null && !(node instanceof FieldRow<?>)) {
            node = node.getParent();
          }
          return node == null ? "none" : ((FieldRow<?>) node).field().id();
        });
  }
}
