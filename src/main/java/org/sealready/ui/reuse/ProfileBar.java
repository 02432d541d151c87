package org.sealready.ui.reuse;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/**
 * Above a page that asks for an entity or a person: takes one over that was kept, keeps the one
 * that was typed, and says where the filing differs from what was kept.
 */
public final class ProfileBar extends FlowPane {

  private final ProfileModel model;
  private final String group;
  private final Words words;

  /**
   * @param group of fields, as in the filing file
   */
  public ProfileBar(ProfileModel model, String group, Words words) {
    this.model = model;
    this.group = group;
    this.words = words;
    getStyleClass().add("profile-bar");
    new WhileShown(this)
        .onSet(model.profiles(), this::show)
        .onSet(model.problem(), this::show)
        .onSet(model.form().answers(), this::show);
    show();
  }

  private void show() {
    getChildren().clear();
    model.matching(group).ifPresentOrElse(this::showMatching, this::showOffers);
    model
        .problem()
        .get()
        .ifPresent(key -> getChildren().add(Labels.wrapped(words.text(key), "profile-problem")));
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private void showMatching(Answers profile) {
    String title = model.profiles().get().title(profile, group);
    List<Field<?>> differing = model.differing(profile, group);
    if (differing.isEmpty()) {
      add(words.text("ui.profile.same", title));
      link("ui.profile.forget", () -> model.forget(profile));
      return;
    }
    String labels =
        differing.stream()
            .map(words::label)
            .collect(Collectors.joining(words.text("ui.list.comma")));
    Label text = add(words.text("ui.profile.differs", title, labels));
    text.getStyleClass().add("profile-differs");
    link("ui.profile.take", () -> model.apply(profile, group));
    link("ui.profile.update", () -> model.keep(group));
  }

  private void showOffers() {
    List<Answers> kept = model.profiles().get().of(group);
    if (!kept.isEmpty()) {
      getChildren().add(menu(kept));
    }
    if (model.isWorthKeeping(group)) {
      link("ui.profile.keep", () -> model.keep(group));
    }
  }

  private Node menu(List<Answers> kept) {
    MenuButton menu = new MenuButton(words.text("ui.profile.choose"));
    for (Answers profile : kept) {
      MenuItem item = new MenuItem(model.profiles().get().title(profile, group));
      item.setOnAction(event -> model.apply(profile, group));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Label add(String text) {
    Label label = Labels.wrapped(text, "muted");
    getChildren().add(label);
    return label;
  }

  private void link(String key, Runnable action) {
    getChildren().add(Labels.link(words.text(key), action));
  }
}
