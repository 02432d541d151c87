package org.sealready.ui.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

/** Each kind of fault is found on a screen that has it, and none on one that has none. */
class FaultsFoundTest {

  @BeforeAll
  static void open() {
    Fx.show(Pane::new, 400, 300);
  }

  private static List<Finding> on(Parent screen) {
    Fx.show(() -> screen, 400, 300);
    return Fx.get(
        () -> {
          Looks looks = Looks.at(screen.getScene());
          List<Finding> all = new ArrayList<>(TextRoom.in(looks));
          all.addAll(LastLine.in(looks));
          all.addAll(Glyphs.in(looks));
          all.addAll(Colours.in(looks));
          all.addAll(Spoken.in(looks));
          all.addAll(Room.in(looks));
          all.addAll(Unstyled.in(looks));
          all.addAll(KeyWalk.in(looks));
          return all;
        });
  }

  private static Set<Kind> kinds(Parent screen) {
    return on(screen).stream().map(Finding::kind).collect(Collectors.toSet());
  }

  private static Button button(String text) {
    Button button = new Button(text);
    button.getStyleClass().add("outlined");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  @Test
  void noneWhereThereIsNone() {
    assertEquals(List.of(), on(new VBox(20, button("保存"), button("取消"))));
  }

  @Test
  void aTextWithoutRoom() {
    Label label = new Label("一句放不下的很长很长很长很长很长很长的话");
    label.setMaxWidth(100);
    assertEquals(Set.of(Kind.CUT), kinds(new VBox(20, label, button("取消"))));
  }

  @Test
  void aPromptThatIsLongerThanItsField() {
    TextField field = new TextField();
    field.setAccessibleText("日期");
    field.setMaxWidth(100);
    field.setPromptText("某年某月某日，或者长期有效");
    assertEquals(Set.of(Kind.CUT), kinds(new VBox(20, button("取消"), field)));
  }

  @Test
  void aTextOverAnother() {
    StackPane both = new StackPane(new Label("主体信息"), new Label("材料清单"));
    assertTrue(kinds(new VBox(20, both, button("取消"))).contains(Kind.OVERLAP));
  }

  @Test
  void aCharacterAloneInTheLastLine() {
    assertEquals(Set.of(Kind.LONE), kinds(new VBox(20, broken(6), button("取消"))));
    assertEquals(Set.of(), kinds(new VBox(20, broken(5), button("取消"))));
  }

  /** Seven characters in lines of so many. */
  private static Label broken(int characters) {
    Label label = new Label("只用来核对一下。");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(characters * label.getFont().getSize() + 5);
    label.setStyle("-fx-font-size: " + label.getFont().getSize() + "px;");
    return label;
  }

  @Test
  void aCharacterThatNoFaceHas() {
    assertEquals(Set.of(Kind.GLYPH), kinds(new VBox(20, new Label("\uD80C\uDC00"), button("取消"))));
  }

  @Test
  void aFaceThatIsNotOurs() {
    Label label = new Label("name");
    label.setStyle("-fx-font-family: 'Noto Serif SC Other';");
    assertEquals(Set.of(Kind.GLYPH), kinds(new VBox(20, label, button("取消"))));
  }

  @Test
  void aTextOnNearlyItsOwnColour() {
    assertEquals(Set.of(Kind.CONTRAST), kinds(new VBox(20, grey("#949494"), button("取消"))));
    assertEquals(Set.of(), kinds(new VBox(20, grey("#767676"), button("取消"))));
  }

  private static Label grey(String color) {
    Label label = new Label("说明");
    label.setStyle("-fx-text-fill: " + color + ";");
    return label;
  }

  @Test
  void aBorderThatNobodySees() {
    Button button = button("取消");
    button.setStyle("-fx-background-color: #c9ced6, white;");
    assertTrue(kinds(new VBox(20, button, button("保存"))).contains(Kind.CONTRAST));
  }

  @Test
  void aControlWithoutName() {
    assertEquals(Set.of(Kind.NAME), kinds(new VBox(20, new TextField(), button("取消"))));
  }

  @Test
  void aControlThatKeysDoNotReach() {
    Button away = button("重试");
    away.setFocusTraversable(false);
    assertEquals(Set.of(Kind.KEYBOARD), kinds(new VBox(20, button("取消"), away)));
  }

  @Test
  void aFieldThatTabDoesNotLeave() {
    TextArea area = new TextArea();
    area.setAccessibleText("退回的原文");
    area.setMaxHeight(100);
    VBox screen = new VBox(20, area, button("取消"), button("保存"));
    assertTrue(kinds(screen).contains(Kind.KEYBOARD));
  }

  @Test
  void aControlOutsideOfTheWindow() {
    Button far = button("全部打印");
    far.setLayoutX(390);
    Button near = button("取消");
    near.setLayoutY(100);
    assertEquals(Set.of(Kind.OUTSIDE), kinds(new Pane(near, far)));
  }

  @Test
  void aFocusThatNobodySees() {
    Button same = button("保存");
    same.setStyle("-fx-background-color: black, white; -fx-background-insets: 0, 1;");
    assertEquals(Set.of(Kind.FOCUS), kinds(new VBox(20, same, button("取消"))));
  }

  @Test
  void aControlThatTheBaseSheetLeavesOut() {
    assertTrue(kinds(new VBox(20, new Slider())).contains(Kind.STYLE));
  }

  @Test
  void aRingThatTheNextOneCovers() {
    Button near = button("保存");
    VBox touching = new VBox(0, near, button("取消"));
    assertEquals(
        List.of("its ring is cut below"),
        on(touching).stream().map(Finding::what).distinct().toList());
  }

  @Test
  void aRingThatWhatScrollsCuts() {
    ScrollPane scroll =
        new ScrollPane(new VBox(20, new Label("口令"), field(), new Label("至少 8 个字")));
    scroll.setFitToWidth(true);
    Set<String> cut =
        on(new VBox(20, scroll, button("取消"))).stream()
            .map(Finding::what)
            .collect(Collectors.toSet());
    assertEquals(Set.of("its ring is cut at the left"), cut);
  }

  private static TextField field() {
    TextField field = new TextField();
    field.setAccessibleText("口令");
    field.setMaxWidth(200);
    return field;
  }

  @Test
  void aLineOfAMenuThatNobodySees() {
    List<Finding> as = menu("");
    List<Finding> same = menu("-fx-background-color: #eceef1;");
    assertEquals(List.of(), as);
    assertEquals(List.of(Kind.FOCUS), same.stream().map(Finding::kind).toList());
  }

  /** What is found in an open menu whose lines have this style, whatever the keys do. */
  private static List<Finding> menu(String style) {
    MenuButton button = new MenuButton("文件", null, new MenuItem("浅色"), new MenuItem("深色"));
    Fx.show(() -> new VBox(20, button), 400, 300);
    Fx.run(button::show);
    return Fx.get(
        () -> {
          Scene menu = Display.scenes().getLast();
          menu.getRoot().lookupAll(".menu-item").forEach(line -> line.setStyle(style));
          List<Finding> found = MenuKeys.in(menu);
          button.hide();
          return found;
        });
  }
}
