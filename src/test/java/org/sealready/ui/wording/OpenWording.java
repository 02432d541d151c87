package org.sealready.ui.wording;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.service.wording.NamedTemplate;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The wording of a commitment in the editor. */
abstract class OpenWording {

  static final String ID = "commitment";
  static final NamedTemplate NAMES = new NamedTemplate(TestWindow.CATALOGUE);

  /** As the window shows it. */
  static final String ORIGINAL = NAMES.shown(Template.text(ID).orElseThrow());

  @TempDir Path folder;

  TestWindow window;

  Path own() {
    return folder.resolve("data").resolve("letters").resolve(ID + ".txt");
  }

  Path draft() {
    return folder.resolve("data").resolve("letters").resolve("drafts").resolve(ID + ".txt");
  }

  void start() {
    window = new TestWindow(folder.resolve("data"));
    Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(1)));
    Fx.pulses(2);
  }

  void open() {
    start();
    reopen();
  }

  void reopen() {
    Optional<Letter> letter = TestWindow.CATALOGUE.letter(ID);
    Fx.run(() -> window.model.wording().open(window.model.open().orElseThrow(), letter));
    window.untilItSays("按这件备案试印");
    Fx.until("the text has the focus", () -> Fx.focused() instanceof TextArea);
  }

  TextArea area() {
    return (TextArea) window.view().root().lookup(".text-pane .text-area");
  }

  String text() {
    return Fx.get(() -> area().getText());
  }

  void write(String text) {
    Fx.run(() -> area().replaceText(0, area().getLength(), text));
  }

  void fire(String text) {
    Fx.run(
        () ->
            window.view().root().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.getText().equals(text))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
  }
}
