package org.sealready.ui.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.ui.common.Fx;
import org.sealready.words.Language;

/** The robot does no harm in the program, and finds what does. */
class KeyRobotTest {

  private static final int KEYS = 60;

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  @BeforeAll
  static void open() {
    Fx.show(Pane::new, 400, 300);
  }

  private static String wrongIn(Node... nodes) {
    VBox card = new VBox(20, nodes);
    card.getStyleClass().add("dialog-card");
    StackPane screen = new StackPane(card);
    screen.getStyleClass().add("screen");
    Fx.show(() -> new StackPane(screen), 400, 560);
    Fx.run(nodes[0]::requestFocus);
    KeyRobot robot = new KeyRobot(KEYS);
    robot.at("toy");
    return String.join(" ", robot.wrong());
  }

  private static Button answer(String text, Runnable action, String... classes) {
    Button button = new Button(text);
    button.getStyleClass().addAll(classes);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static VBox row(Node... nodes) {
    VBox row = new VBox(nodes);
    row.getStyleClass().add("field-row");
    return row;
  }

  @Test
  void doesNoHarmInTheListAndItsQuestions() {
    KeyRobot robot = new KeyRobot(12);
    Tours.LIST.of(data, Language.CHINESE, robot).walk();
    System.out.println("robot: " + robot.figures());
    assertEquals(java.util.List.of(), robot.wrong());
  }

  @Test
  void findsNothingInAQuestionThatIsRight() {
    Button go = answer("设好", () -> {}, "primary");
    go.setDefaultButton(true);
    assertEquals("", wrongIn(new TextField(), answer("取消", () -> {}), go));
  }

  @Test
  void findsASecretThatIsShown() {
    TextField open = new TextField();
    open.setVisible(false);
    PasswordField hidden = new PasswordField();
    hidden.setOnKeyPressed(event -> open.setVisible(true));
    VBox secret = new VBox(new StackPane(open, hidden));
    secret.getStyleClass().add("secret-field");
    assertTrue(wrongIn(secret, answer("取消", () -> {})).contains("shows a secret"));
  }

  @Test
  void findsAQuestionThatEnterCancels() {
    Button cancel = answer("取消", () -> {});
    cancel.setDefaultButton(true);
    String wrong = wrongIn(new TextField(), cancel, answer("开始填", () -> {}, "primary"));
    assertTrue(wrong.contains("presses"), wrong);
  }

  @Test
  void findsAScreenThatIsLeft() {
    TextField field = new TextField();
    field.setOnKeyTyped(event -> ((Pane) field.getParent().getParent()).getChildren().clear());
    assertTrue(wrongIn(field, answer("取消", () -> {})).contains("closes"));
  }

  @Test
  void findsAFieldThatTurnsRedInPassing() {
    TextField field = new TextField();
    VBox row = row(field);
    field
        .focusedProperty()
        .subscribe(is -> row.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), !is));
    row.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), false);
    String wrong = wrongIn(answer("取消", () -> {}), row, answer("好", () -> {}));
    assertTrue(wrong.contains("red"), wrong);
  }

  @Test
  void findsAFocusThatIsLost() {
    ToggleButton gone = new ToggleButton("移除");
    gone.focusedProperty().subscribe(is -> disable(gone, is));
    assertTrue(wrongIn(new TextField(), gone).contains("loses the focus"));
  }

  private static void disable(Node node, boolean is) {
    if (is) {
      node.getParent().setDisable(true);
    }
  }

  @Test
  void findsAPageThatMoves() {
    Region message = new Region();
    message.setMinHeight(12);
    message.setManaged(false);
    TextField first = new TextField();
    first.focusedProperty().subscribe(message::setManaged);
    Region space = new Region();
    space.setMinHeight(40);
    Region above = new Region();
    above.setMinHeight(70);
    VBox low = row(new Label("应急电话"), new TextField());
    low.setMinHeight(160);
    String wrong = wrongIn(above, row(first), message, space, low);
    assertTrue(wrong.contains("moves"), wrong);
  }
}
