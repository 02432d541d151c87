package org.sealready.ui.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.LanguageSwitch;

class DisplayWindowTest {

  @TempDir Path folder;
  private TestWindow window;

  @BeforeEach
  void open() {
    window = new TestWindow(folder, 1280, 900);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Color ground() {
    return (Color)
        Fx.get(
            () ->
                ((Region) Fx.root().lookup(".top-bar"))
                    .getBackground()
                    .getFills()
                    .getLast()
                    .getFill());
  }

  private void choose(String text) {
    Fx.run(
        () -> {
          DisplaySwitch button = (DisplaySwitch) Fx.root().lookup(".display-switch");
          button.show();
          MenuItem item =
              button.getItems().stream()
                  .filter(each -> text.equals(each.getText()))
                  .findFirst()
                  .orElseThrow();
          item.fire();
          button.hide();
        });
    Fx.pulses(2);
  }

  @Test
  void eachChoiceColoursTheWindowAndIsKept() {
    choose("深色");
    assertEquals(Color.web("#1c2026"), ground());
    choose("高对比，黑底");
    assertEquals(Color.BLACK, ground());
    choose("高对比，白底");
    assertEquals(Color.WHITE, ground());
    Fx.until("it is kept", () -> said().contains("theme=contrast\n"));
    choose("浅色");
    choose("文字 150%");
    Fx.until("it is kept", () -> said().equals("theme=light\ntext=150\n"));
    window.close();
    window = new TestWindow(folder, 1280, 900);
    assertEquals(TextSize.P150, window.model.display().size().get());
    assertEquals(Theme.LIGHT, window.model.display().theme().get());
  }

  @Test
  void noTipLiesOverTheOpenMenu() {
    DisplaySwitch button = Fx.get(() -> (DisplaySwitch) Fx.root().lookup(".display-switch"));
    Fx.hover(button, 5, 5);
    assertEquals("显示：深浅和字号（Ctrl + 加号、减号、0）", Fx.get(() -> button.getTooltip().getText()));
    Fx.run(button::show);
    assertEquals(Optional.empty(), Optional.ofNullable(Fx.get(button::getTooltip)));
    Fx.run(button::hide);
    assertEquals("显示：深浅和字号（Ctrl + 加号、减号、0）", Fx.get(() -> button.getTooltip().getText()));
  }

  private String said() {
    Path file = folder.resolve("display.properties");
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Test
  void theLanguageThatWasSwitchedToIsKeptWithTheRest() {
    choose("深色");
    Fx.run(() -> window.view().navigation().switchLanguage());
    Fx.until("it is kept", () -> said().equals("theme=dark\ntext=100\nlanguage=en\n"));
    Fx.run(() -> window.model.display().size().set(TextSize.P150));
    Fx.until("it stays", () -> said().equals("theme=dark\ntext=150\nlanguage=en\n"));
  }

  private double titleHeight() {
    Node title = Fx.get(() -> Fx.root().lookup(".start-title"));
    return Fx.get(() -> title.localToScene(title.getBoundsInLocal()).getHeight());
  }

  @Test
  void keysChangeTheTextSizeAndNothingIsLostAtTheEdge() {
    double usual = titleHeight();
    Fx.chord(KeyCode.CONTROL, KeyCode.EQUALS);
    Fx.chord(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals(TextSize.P125, window.model.display().size().get());
    assertEquals(usual * 1.25, titleHeight(), 1);
    Fx.chord(KeyCode.CONTROL, KeyCode.MINUS);
    assertEquals(usual * 1.15, titleHeight(), 1);
    Bounds all = Fx.get(() -> window.view().dialogs().getBoundsInParent());
    assertEquals(1280, all.getMaxX(), 1.5);
    assertEquals(900, all.getMaxY(), 1.5);
    Fx.chord(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(usual, titleHeight(), 0.1);
  }

  @Test
  void listsAndMenusAreAsLargeAndOfTheSameColours() {
    Fx.run(() -> window.model.display().size().set(TextSize.P200));
    Fx.run(() -> window.model.display().theme().set(Theme.DARK));
    ComboBox<String> box = Fx.get(() -> new ComboBox<>());
    Fx.run(
        () -> {
          box.getItems().setAll("甲", "乙");
          window.view().dialogs().show(box);
        });
    Fx.pulses(2);
    Fx.run(box::show);
    Fx.pulses(2);
    PopupWindow list =
        Fx.get(
            () ->
                Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .map(PopupWindow.class::cast)
                    .findFirst()
                    .orElseThrow());
    Node content = Fx.get(() -> list.getScene().getRoot().getChildrenUnmodifiable().getFirst());
    double wide = Fx.get(() -> content.getBoundsInParent().getWidth());
    double shown = Fx.get(() -> box.localToScene(box.getLayoutBounds()).getWidth());
    assertTrue(wide >= shown - 2, "a list of " + wide + " below a field of " + shown);
    assertEquals(
        Palette.DARK.stylesheets(), Fx.get(() -> List.copyOf(list.getScene().getStylesheets())));
    Fx.run(box::hide);
  }

  private double overhang(String bar) {
    return Fx.get(
        () ->
            Fx.root().lookupAll(bar).stream()
                .map(Region.class::cast)
                .mapToDouble(each -> each.minWidth(-1) - each.getWidth())
                .max()
                .orElse(0));
  }

  @Test
  void barsFitASmallWindowWithTextsTwiceAsLarge() {
    window.close();
    window = new TestWindow(folder, 1024, 600);
    Fx.run(() -> window.model.display().size().set(TextSize.P200));
    Fx.pulses(2);
    assertTrue(overhang(".top-bar") <= 0, "the start bar is cut");
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.until("the filing is open", () -> Fx.root().lookup(".side-item") != null);
    int pages = Fx.get(() -> Fx.root().lookupAll(".side-item").size());
    for (int i = 0; i < pages; i++) {
      int page = i;
      Fx.run(() -> ((Button) Fx.root().lookupAll(".side-item").toArray()[page]).fire());
      Fx.pulses(3);
      for (String bar : List.of(".top-bar", ".bottom-bar")) {
        assertTrue(overhang(bar) <= 0, bar + " of page " + i + " is cut by " + overhang(bar));
      }
    }
    assertTrue(pages > 10, "only pages: " + pages);
  }

  @Test
  void whatDoesNotFitIsScrolledAndTheFocusIsSeen() {
    window.close();
    window = new TestWindow(folder, 800, 500);
    Fx.run(() -> window.model.display().size().set(TextSize.P200));
    Fx.pulses(2);
    for (int i = 0; i < 12; i++) {
      Fx.press(KeyCode.TAB);
      Fx.pulses(3);
      Node focused = Fx.focused();
      Bounds place = Fx.get(() -> focused.localToScene(focused.getLayoutBounds()));
      assertTrue(
          place.getMinX() >= 0 && place.getMaxX() <= 800, focused + " is across at " + place);
      assertTrue(place.getMinY() >= 0 && place.getMinY() < 490, focused + " is at " + place);
    }
  }

  /** Bars come and go beside the content; it stays in the window, and with it the focus. */
  @Test
  void theFocusStaysWhereItIsWhenTheWholeIsScrolled() {
    Fx.press(KeyCode.TAB);
    Node focused = Fx.focused();
    List<Boolean> left = new ArrayList<>();
    Fx.run(() -> focused.sceneProperty().addListener(moved -> left.add(true)));
    Fx.run(
        () -> {
          window.model.display().size().set(TextSize.P200);
          Fx.root().resize(800, 500);
        });
    Fx.run(() -> Fx.root().layout());
    assertTrue(Fx.get(() -> Fx.root().getChildrenUnmodifiable().size() > 1), "nothing scrolls");
    assertEquals(focused, Fx.focused());
    assertEquals(List.of(), left);
  }

  /** The headless platform puts no windows together, as remote desktops do not. */
  @Test
  void whereNothingShowsThroughMenusHaveNoFrameOfShadow() {
    DisplaySwitch button = Fx.get(() -> (DisplaySwitch) Fx.root().lookup(".display-switch"));
    Fx.run(button::show);
    Fx.pulses(2);
    List<String> shadows =
        Fx.get(
            () ->
                Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .flatMap(popup -> popup.getScene().getRoot().lookupAll("*").stream())
                    .filter(node -> node.getEffect() != null)
                    .map(Node::toString)
                    .toList());
    Fx.run(button::hide);
    assertEquals(List.of(), shadows);
  }

  /** Else the next press of the same key would begin a filing. */
  @Test
  void whoSwitchesTheLanguageByKeysStaysAtTheSwitch() {
    Fx.run(() -> Fx.root().lookup(".help-button").requestFocus());
    Fx.press(KeyCode.TAB);
    for (int press = 0; press < 2; press++) {
      assertTrue(Fx.get(() -> Fx.focused() instanceof LanguageSwitch), "press " + press);
      Fx.press(KeyCode.SPACE);
      Fx.pulses(2);
    }
    assertTrue(Fx.get(() -> Fx.focused() instanceof LanguageSwitch));
  }
}
