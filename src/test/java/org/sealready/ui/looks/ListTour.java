package org.sealready.ui.looks;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.KeptWays;
import org.sealready.ui.common.Fx;
import org.sealready.words.Language;

/** The list of filings with what is due, its menus and questions, and the backup. */
final class ListTour extends Tour {

  ListTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  @Override
  void walk() {
    KeptWays.keepOneOfEach(data);
    Kept.sample(data, "company-other-contact");
    open();
    window.untilItSays("云杉助手");
    at("list");
    popups("list");
    for (String item : List.of("ui.start.again", "ui.start.keep", "ui.versions", "ui.delete")) {
      window.menu("云杉助手", words.text(item));
      until("it is asked", () -> Fx.root().lookup(".dialog-card") != null);
      at("asked: " + item);
      Fx.press(KeyCode.ESCAPE);
    }
    click("ui.vault.manage");
    at("asked: protection");
    Fx.press(KeyCode.ESCAPE);
    click("ui.backup");
    until("it is asked", () -> Fx.root().lookup(".dialog-card") != null);
    at("asked: backup");
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }
}
