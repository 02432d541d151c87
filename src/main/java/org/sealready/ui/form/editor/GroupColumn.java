package org.sealready.ui.form.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sealready.form.Option;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** The groups of a long list to browse through, each with how many of its options fit. */
final class GroupColumn extends ListView<GroupColumn.Group> {

  private final Words words;
  private boolean isShowing;

  /**
   * @param name in the language of the list; empty for all groups together
   */
  record Group(Optional<String> name, String title, int count) {}

  /**
   * @param chosen shows this group alone, or all
   */
  GroupColumn(Words words, Runnable chosen) {
    this.words = words;
    getStyleClass().add("choice-groups");
    setAccessibleText(words.text("ui.choices.groups"));
    setCellFactory(view -> new Cell());
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            observable -> {
              if (!isShowing) {
                chosen.run();
              }
            });
  }

  /** Whether the group of this option is shown. */
  boolean shows(Option option) {
    return name().isEmpty() || name().get().equals(option.group());
  }

  private Optional<String> name() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(Group::name);
  }

  /** Counts these; the group that was chosen stays so as long as something in it fits. */
  void show(List<Option> found, java.util.function.Function<Option, String> title) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Option option : found) {
      groups.merge(
          option.group(),
          new Group(Optional.of(option.group()), title.apply(option), 1),
          (one, other) -> new Group(one.name(), one.title(), one.count() + 1));
    }
    List<Group> all = new ArrayList<>();
    all.add(new Group(Optional.empty(), words.text("ui.choices.groups.all"), found.size()));
    all.addAll(groups.values());
    Optional<String> before = name();
    isShowing = true;
    getItems().setAll(all);
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      at = all.get(i).name().equals(before) ? i : at;
    }
    getSelectionModel().select(at);
    isShowing = false;
  }

  private static final class Cell extends ListCell<Group> {

    private final Label title = Labels.wrapped("", "choice-group-title");
    private final Label count = Labels.line("", "muted");
    private final HBox line = new HBox(title, count);

    private Cell() {
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      count.setMinWidth(USE_PREF_SIZE);
      line.getStyleClass().add("choice-group");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Group group, boolean empty) {
      super.updateItem(group, empty);
      setGraphic(empty ? null : line);
      if (!empty) {
        title.setText(group.title());
        count.setText(String.valueOf(group.count()));
        setAccessibleText(group.title() + " " + group.count());
      }
    }
  }
}
