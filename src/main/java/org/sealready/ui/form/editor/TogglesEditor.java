package org.sealready.ui.form.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.sealready.form.Answers;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.ui.common.Wrapping;
import org.sealready.ui.form.FieldModel;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** Several of a few answers, side by side, each on or off. */
final class TogglesEditor implements Editor<List<String>> {

  private final FlowPane node = new FlowPane();
  private final FieldModel<List<String>> model;

  TogglesEditor(FieldModel<List<String>> model, Options options, Words words) {
    this.model = model;
    node.getStyleClass().add("chips");
    options
        .in(Answers.empty())
        .forEach(option -> node.getChildren().add(toggle(option, words.option(options, option))));
    Arrows.in(node).over(node.getChildren().stream().map(Arrows.Stop::alone).toList());
  }

  private ToggleButton toggle(Option option, String text) {
    ToggleButton toggle = new ToggleButton(text);
    toggle.getStyleClass().setAll("chip");
    toggle.setAccessibleRole(AccessibleRole.CHECK_BOX);
    toggle.setMnemonicParsing(false);
    Wrapping.in(toggle);
    toggle.setUserData(option.code());
    toggle.setOnAction(event -> commit());
    return toggle;
  }

  /** In the order of the list, whatever was pressed first; what is not offered stays behind it. */
  @Override
  public void commit() {
    List<ToggleButton> toggles = toggles();
    List<String> given = model.value().get().orElse(List.of());
    List<String> chosen =
        Stream.concat(
                toggles.stream().filter(ToggleButton::isSelected).map(TogglesEditor::codeOf),
                given.stream().filter(code -> toggles.stream().noneMatch(is(code))))
            .toList();
    if (!chosen.equals(given)) {
      model.commit(Optional.of(chosen).filter(codes -> !codes.isEmpty()));
    }
  }

  private List<ToggleButton> toggles() {
    return node.getChildren().stream().map(ToggleButton.class::cast).toList();
  }

  private static Predicate<ToggleButton> is(String code) {
    return toggle -> codeOf(toggle).equals(code);
  }

  private static String codeOf(ToggleButton toggle) {
    return (String) toggle.getUserData();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Node entry() {
    return node.getChildren().getFirst();
  }

  @Override
  public void show(Optional<List<String>> value, Answers effective) {
    List<String> codes = value.orElse(List.of());
    node.getChildren()
        .forEach(each -> ((ToggleButton) each).setSelected(codes.contains(each.getUserData())));
  }
}
