package org.sealready.ui.looks;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.words.Language;

/** Passphrases and recovery keys: chosen, shown, renewed, asked for. */
final class VaultTour extends Tour {

  private static final String PASSPHRASE = "春风又绿江南岸 2026";

  VaultTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  @Override
  void walk() {
    open();
    Fx.run(
        () -> window.view().navigation().begin(TestWindow.CATALOGUE.startingPoints().getFirst()));
    says("ui.vault.decide.title");
    at("asked: passphrase");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    Fx.compose("", PASSPHRASE + "x");
    Fx.press(KeyCode.ENTER);
    at("asked: passphrase, two different ones");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    says("ui.vault.recovery.text");
    at("recovery key");
    click("ui.vault.recovery.noted");
    until("the filing is open", () -> window.model.open().isPresent());
    at("a filing that can be locked");
    Fx.run(() -> window.view().filing().leave());
    until("the list", () -> window.model.open().isEmpty());
    Fx.run(() -> window.view().navigation().protection());
    at("asked: protection with a passphrase");
    for (String way : new String[] {"ui.vault.change", "ui.vault.renew"}) {
      click(way);
      at("asked: " + way);
      click("ui.cancel");
      Fx.run(() -> window.view().navigation().protection());
    }
    click("ui.close");
    Fx.run(() -> window.view().lockIfProtected());
    says("ui.vault.locked");
    at("locked");
    Fx.compose("", "not it");
    Fx.press(KeyCode.ENTER);
    Fx.pulses(5);
    at("locked, a wrong passphrase");
    click("ui.vault.forgotten");
    at("locked, by recovery key");
    window.close();
  }
}
