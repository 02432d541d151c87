package org.sealready.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** One person with all roles beside two persons who share them, and the letters that follow. */
final class RolesDrawing extends HBox {

  private static final String LEGAL = "legal";
  private static final String ENTITY = "entity";
  private static final String PROGRAM = "program";
  private static final String ADMINISTRATOR = "administrator";

  private final Words words;

  RolesDrawing(Words words) {
    this.words = words;
    getStyleClass().addAll("help-drawing", "help-roles");
    getChildren()
        .addAll(
            side("one", List.of(person("boss", List.of(LEGAL, ENTITY, PROGRAM, ADMINISTRATOR)))),
            side(
                "two",
                List.of(
                    person("boss", List.of(LEGAL, ENTITY)),
                    person("colleague", List.of(PROGRAM, ADMINISTRATOR)))));
  }

  private String text(String key) {
    return words.text("ui.help.roles." + key);
  }

  private Node side(String name, List<Node> people) {
    VBox side = new VBox(Labels.wrapped(text(name), "help-roles-head"));
    side.getChildren().addAll(people);
    side.getChildren().add(Labels.wrapped(text(name + ".letters"), "help-roles-letters"));
    side.getStyleClass().addAll("help-roles-side", "help-roles-" + name);
    side.setMinWidth(0);
    side.setPrefWidth(200);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private Node person(String name, List<String> roles) {
    FlowPane tags = new FlowPane();
    tags.getStyleClass().add("help-role-tags");
    roles.forEach(role -> tags.getChildren().add(Labels.line(text(role), "help-role")));
    HBox head = new HBox(figure(), Labels.line(text(name), "help-person-name"));
    head.getStyleClass().add("help-person-head");
    VBox person = new VBox(head, tags);
    person.getStyleClass().add("help-person");
    return person;
  }

  private static Node figure() {
    Region figure = new Region();
    figure.getStyleClass().addAll("icon", "icon-person");
    return figure;
  }
}
