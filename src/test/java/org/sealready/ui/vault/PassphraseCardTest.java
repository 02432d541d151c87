package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.app.Kept;
import org.sealready.ui.common.Fx;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** A new passphrase that is being set is not given up meanwhile. */
class PassphraseCardTest {

  private static final String PASSPHRASE = "春风又绿江南岸 2026";

  @TempDir Path folder;

  private final List<Runnable> begun = new ArrayList<>();
  private final List<String> became = new ArrayList<>();

  private void ask(VaultModel model) {
    PassphraseCard card =
        Fx.get(
            () ->
                new PassphraseCard(
                    model,
                    Words.in(Language.CHINESE),
                    "change",
                    typed -> model.protect(typed, () -> became.add("set"))));
    Dialogs dialogs = Fx.get(Dialogs::new);
    Fx.run(() -> dialogs.show(new StackPane()));
    Fx.show(() -> dialogs);
    Fx.run(() -> dialogs.open(card.card("不改了", () -> became.add("left"))));
    Fx.pulses(2);
  }

  private static void type() {
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
  }

  @Test
  void escLeavesWhileSomethingElseIsRead() {
    Kept.sample(folder, "company-other-contact");
    Kept.in(
        folder,
        cabinet -> {
          cabinet.filings();
          VaultModel model = new VaultModel(cabinet, new Tasks(begun::add, Runnable::run), f -> {});
          Fx.run(() -> model.aside(names -> {}));
          ask(model);
          Fx.press(KeyCode.ESCAPE);
          assertEquals(List.of("left"), became);
          return true;
        });
  }

  @Test
  void escLeavesNoSoonerThanItIsSet() {
    Kept.sample(folder, "company-other-contact");
    Kept.in(
        folder,
        cabinet -> {
          cabinet.filings();
          ask(new VaultModel(cabinet, new Tasks(begun::add, Runnable::run), found -> {}));
          type();
          type();
          assertEquals(1, begun.size());
          Fx.press(KeyCode.ESCAPE);
          assertEquals(List.of(), became);
          Fx.run(begun.getFirst());
          assertEquals(List.of("set"), became);
          Fx.press(KeyCode.ESCAPE);
          assertEquals(List.of("set", "left"), became);
          return true;
        });
  }
}
