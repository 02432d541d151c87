package org.sealready.ui.form.page;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sealready.form.Field;
import org.sealready.form.Section;
import org.sealready.form.Width;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.box.Column;
import org.sealready.ui.box.SideBySide;
import org.sealready.ui.form.FormModel;
import org.sealready.words.Words;

/** A heading and its questions, those that belong together in one line. */
final class SectionView extends Column {

  private final List<FieldRow<?>> rows = new ArrayList<>();

  SectionView(FormModel form, Section section, Words words, Still still) {
    HelpTopic.mark(this, "section:" + section.id());
    getStyleClass().add("section");
    heading(form, section, words);
    List<HBox> lines = new ArrayList<>();
    for (Field<?> field : section.fields()) {
      FieldRow<?> row = new FieldRow<>(form.of(field), words, still);
      rows.add(row);
      if (!field.beside() || lines.isEmpty()) {
        lines.add(new SideBySide("field-line"));
      }
      HBox.setHgrow(row, field.width() == Width.FULL ? Priority.ALWAYS : Priority.NEVER);
      lines.getLast().getChildren().add(row);
    }
    getChildren().addAll(lines);
    lines.forEach(SectionView::widenLast);
    lines.forEach(SectionView::hideWhenEmpty);
    hideWhenEmpty(this, lines);
  }

  private void heading(FormModel form, Section section, Words words) {
    if (!section.title().isEmpty()) {
      getChildren().add(new WordedLabel(form, () -> words.title(section), "section-title").label());
    }
    if (!section.hint().isEmpty()) {
      getChildren().add(new WordedLabel(form, () -> words.hint(section), "section-hint").label());
    }
  }

  /** Hints and messages of the last field of a line use the room that is left. */
  private static void widenLast(HBox line) {
    Node last = line.getChildren().getLast();
    last.getStyleClass().add("last");
    HBox.setHgrow(last, Priority.ALWAYS);
  }

  private static void hideWhenEmpty(HBox line) {
    hideWhenEmpty(line, line.getChildren());
  }

  private static void hideWhenEmpty(Node node, List<? extends Node> children) {
    Observable[] states = children.stream().map(Node::visibleProperty).toArray(Observable[]::new);
    BooleanBinding any =
        Bindings.createBooleanBinding(() -> children.stream().anyMatch(Node::isVisible), states);
    node.visibleProperty().bind(any);
    node.managedProperty().bind(any);
  }

  List<FieldRow<?>> rows() {
    return rows;
  }
}
