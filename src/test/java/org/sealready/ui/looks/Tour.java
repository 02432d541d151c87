package org.sealready.ui.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** One way through the program in one language, which stops wherever there is something to see. */
abstract class Tour {

  final Path data;
  final Words words;
  private final Stop stop;
  TestWindow window;

  /**
   * @param data an empty folder
   * @param stop is told the name of each place
   */
  Tour(Path data, Language language, Stop stop) {
    this.data = data;
    words = Words.in(language);
    this.stop = stop;
  }

  abstract void walk();

  /** Opens the program on the data folder. */
  final void open() {
    window = new TestWindow(data, 1280, 800);
    // What still fades in would be measured half transparent.
    Fx.run(() -> Fx.root().getScene().getPreferences().setReducedMotion(true));
    if (words.language() != Language.CHINESE) {
      Fx.run(() -> window.view().filing().switchLanguage());
    }
    Fx.pulses(2);
  }

  final void at(String place) {
    Fx.pulses(3);
    stop.at(place, window);
  }

  /** The lists and menus that open from here. */
  final void popups(String place) {
    for (Node seen : Fx.get(() -> popping().toList())) {
      Node node = Fx.get(() -> standing(seen));
      Fx.run(() -> toggle(node, true));
      at(place + ", opened " + Spoken.name(node));
      Fx.run(() -> toggle(node, false));
    }
  }

  /** The same, or what took its place when something else was looked at. */
  private static Node standing(Node seen) {
    if (seen.getScene() != null) {
      return seen;
    }
    String name = Spoken.name(seen);
    return popping()
        .filter(node -> Spoken.name(node).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("gone: " + name));
  }

  private static Stream<Node> popping() {
    return Stream.of(".menu-button", ".combo-box-base")
        .flatMap(kind -> Fx.root().lookupAll(kind).stream())
        .filter(
            node ->
                KeyWalk.isShown(node)
                    && (node instanceof MenuButton || node instanceof ComboBoxBase)
                    && !(node.getParent() instanceof ComboBoxBase)); // opens with that one
  }

  private static void toggle(Node node, boolean isOpen) {
    switch (node) {
      case MenuButton menu when isOpen -> menu.show();
      case MenuButton menu -> menu.hide();
      case ComboBoxBase<?> box when isOpen -> box.show();
      case ComboBoxBase<?> box -> box.hide();
      default -> throw new IllegalArgumentException(node.toString());
    }
  }

  final void says(String key, Object... args) {
    window.untilItSays(words.text(key, args));
  }

  /** Presses what has this text. */
  final void click(String key, Object... args) {
    String text = words.text(key, args);
    press(text, button -> text.equals(button.getText()));
  }

  /** Presses the first of this style class. */
  final void clickKind(String styleClass) {
    press(styleClass, button -> button.getStyleClass().contains(styleClass));
  }

  private static void press(String what, Predicate<ButtonBase> isMeant) {
    Fx.run(
        () ->
            Stream.of(".button", ".hyperlink", ".check-box", ".toggle-button")
                .flatMap(kind -> Fx.root().lookupAll(kind).stream())
                .filter(node -> node instanceof ButtonBase && KeyWalk.isShown(node))
                .map(ButtonBase.class::cast)
                .filter(isMeant)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to press: " + what))
                .fire());
    Fx.pulses(2);
  }

  final void until(String what, java.util.function.BooleanSupplier holds) {
    Fx.until(what, holds);
  }

  final OpenFiling filing() {
    return window.model.open().orElseThrow();
  }

  final void step(Step step) {
    Fx.run(() -> filing().wizard().onStep(step));
    Fx.pulses(2);
  }

  final List<Step> steps() {
    return Fx.get(() -> List.copyOf(filing().wizard().steps()));
  }

  final void sample(String name) {
    Fx.run(
        () ->
            TestWindow.CATALOGUE.samples().stream()
                .filter(sample -> sample.text().key().endsWith("." + name))
                .findFirst()
                .ifPresentOrElse(
                    window.view().navigation()::sample,
                    () -> {
                      throw new AssertionError("no sample " + name);
                    }));
    until("the sample is open", () -> window.model.open().isPresent());
  }
}
