package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.StartingPoint;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.print.FakePrinters;
import org.sealready.vault.crypto.RecoveryKey;

/** The passphrase: asked for once, chosen or not, asked for again, changed, forgotten. */
class PassphraseTest {

  private static final String PASSPHRASE = "春风又绿江南岸 2026";

  @TempDir Path folder;

  private void begin(TestWindow window) {
    StartingPoint first = TestWindow.CATALOGUE.startingPoints().getFirst();
    Fx.run(() -> window.view().navigation().begin(first));
    Fx.pulses(2);
  }

  /** Types it into the field that has the focus, and Enter. */
  private void requestInitialFocus(String text) {
    Fx.compose("", text);
    Fx.press(KeyCode.ENTER);
  }

  private void choose(String text) {
    requestInitialFocus(text);
    requestInitialFocus(text);
  }

  /** The recovery key that the window shows. */
  private String recoveryKey(TestWindow window) {
    Fx.until(
        "the recovery key is shown", () -> window.view().root().lookup(".recovery-key") != null);
    return Fx.get(() -> ((TextField) window.view().root().lookup(".recovery-key")).getText());
  }

  private TestWindow locked() {
    Kept.sample(folder, "company-other-contact", PASSPHRASE);
    TestWindow window = new TestWindow(folder);
    window.untilItSays("备案已锁定");
    return window;
  }

  /** Whether the key stands on the sheet, whatever is between its groups. */
  private static boolean bears(PDDocument sheet, String key) throws IOException {
    String text = new PDFTextStripper().getText(sheet);
    return text.replaceAll("[^0-9A-Z]", "").contains(key.replace("-", ""));
  }

  private boolean shows(TestWindow window, String screen) {
    return Fx.get(() -> window.model.screen().get().getClass().getSimpleName().equals(screen));
  }

  @Test
  void isAskedForBeforeTheFirstFilingAndNotBeforeTheSecond() {
    TestWindow window = new TestWindow(folder);
    begin(window);
    window.untilItSays("要不要给备案加一个口令");
    assertFalse(Files.exists(folder.resolve("vault.key")));
    choose(PASSPHRASE);
    Optional<RecoveryKey> key = RecoveryKey.of(recoveryKey(window));
    assertTrue(key.isPresent());
    window.click("我已经记下");
    assertTrue(shows(window, "Filing"));
    assertTrue(window.cabinet.isProtected());
    Fx.run(window.view().filing()::leave);
    window.untilItSays("今天准备哪一件");
    begin(window);
    assertTrue(shows(window, "Filing"));
    window.close();
  }

  /** It is shown once, so printing it leads back to it; nothing of it stays in the data folder. */
  @Test
  void theRecoveryKeyGoesOntoPaper() throws IOException {
    FakePrinters printers = new FakePrinters().with("办公室", FakePrinters.READY);
    TestWindow window = new TestWindow(folder, printers.room());
    begin(window);
    window.untilItSays("要不要给备案加一个口令");
    choose(PASSPHRASE);
    String key = recoveryKey(window);
    window.click("打印");
    window.untilItSays("电脑里不留文件");
    Fx.press(KeyCode.ESCAPE);
    assertEquals(key, recoveryKey(window));
    window.click("打印");
    Fx.until(
        "a printer was found",
        () ->
            window.view().root().lookup(".printer-choice") instanceof Node choice
                && choice.isVisible());
    Fx.press(KeyCode.ENTER);
    window.untilItSays("已送到打印机");
    assertEquals(key, recoveryKey(window));
    try (PDDocument sheet = Loader.loadPDF(printers.jobs().getFirst().pdf())) {
      assertTrue(bears(sheet, key));
    }
    window.close();
  }

  @Test
  void saysWhatIsWrongWithANewPassphraseBeforeAnythingIsMade() {
    TestWindow window = new TestWindow(folder);
    begin(window);
    window.untilItSays("要不要给备案加一个口令");
    choose("短");
    assertTrue(window.says("口令至少要 8 个字"));
    assertTrue(window.says("至少 8 个字"), "it is said before as well");
    Fx.type("x");
    assertFalse(window.says("口令至少要 8 个字"), "it was said of the last attempt");
    Fx.run(() -> ((TextField) Fx.focused()).clear());
    requestInitialFocus(PASSPHRASE);
    requestInitialFocus(PASSPHRASE + "?");
    assertTrue(window.says("两遍输得不一样"));
    assertFalse(Files.exists(folder.resolve("vault.key")));
    requestInitialFocus(PASSPHRASE);
    recoveryKey(window);
    window.close();
  }

  @Test
  void canBeDoneWithoutAndThatIsSaidPlainly() {
    TestWindow window = new TestWindow(folder);
    begin(window);
    window.workWithoutPassphrase();
    assertTrue(shows(window, "Filing"));
    Fx.run(window.view().filing()::leave);
    window.untilItSays("今天准备哪一件");
    window.click("口令与锁定");
    assertTrue(window.says("能用这台电脑账号的人，都能打开这些备案"));
    Fx.press(KeyCode.ESCAPE);
    begin(window);
    assertTrue(shows(window, "Filing"), "asked once");
    window.close();
  }

  @Test
  void canBeSetLaterForFilingsThatAreThere() {
    Kept.sample(folder, "company-other-contact");
    TestWindow window = new TestWindow(folder);
    window.untilItSays("云杉助手");
    window.click("口令与锁定");
    window.click("设一个口令");
    choose(PASSPHRASE);
    recoveryKey(window);
    window.click("我已经记下");
    window.click("口令与锁定");
    window.click("现在锁定（Ctrl+L）");
    window.untilItSays("备案已锁定");
    assertFalse(window.says("云杉助手"));
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("云杉助手");
    window.close();
  }

  @Test
  void aWrongOneAndDamageAreToldApart() throws IOException {
    TestWindow window = locked();
    requestInitialFocus("不是这一句口令");
    window.untilItSays("口令或恢复密钥不对");
    Fx.type("x");
    assertFalse(window.says("口令或恢复密钥不对"), "it was said of the last attempt");
    Fx.press(KeyCode.ENTER);
    window.untilItSays("口令或恢复密钥不对");
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("云杉助手");
    window.close();
    Files.write(folder.resolve("vault.key"), new byte[100]);
    Files.write(folder.resolve("vault.key.copy"), new byte[100]);
    TestWindow broken = new TestWindow(folder);
    broken.untilItSays("备案的钥匙读不出来");
    assertTrue(broken.says("钥匙文件损坏了"));
    assertFalse(broken.says("口令或恢复密钥不对"));
    broken.click("打开文件夹");
    assertEquals(folder.resolve("filings"), broken.opened.getFirst());
    broken.close();
  }

  /** Whoever knows the old passphrase may have kept a copy of the key file. */
  @Test
  void aPassphraseThatSomebodyKnowsIsChangedWithTheKey() throws IOException {
    TestWindow window = locked();
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("云杉助手");
    byte[] old = Files.readAllBytes(folder.resolve("vault.key"));
    Files.write(folder.resolve("vault.key.aside-x"), old);
    window.click("口令与锁定");
    window.untilItSays("vault.key.aside-x");
    window.click("换一个口令");
    window.untilItSays("仍认旧口令");
    window.click("取消");
    window.click("口令与锁定");
    window.click("旧口令有人知道？换口令并重新加密");
    choose("小楼一夜听春雨 2026");
    assertFalse(recoveryKey(window).isEmpty());
    window.click("我已经记下");
    window.click("口令与锁定");
    window.click("现在锁定（Ctrl+L）");
    window.untilItSays("备案已锁定");
    Files.write(folder.resolve("vault.key"), old);
    Files.write(folder.resolve("vault.key.copy"), old);
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("钥匙文件是设口令或换口令以前的");
    window.close();
  }

  @Test
  void theRecoveryKeyOpensWhatThePassphraseLocks() throws IOException {
    TestWindow window = locked();
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("云杉助手");
    window.click("口令与锁定");
    window.click("换一把恢复密钥（旧的作废）");
    String key = recoveryKey(window);
    window.answer(folder.resolve("key.pdf"));
    window.click("存为 PDF");
    window.untilItSays("打印以后请把这个文件删掉");
    try (PDDocument sheet = Loader.loadPDF(folder.resolve("key.pdf").toFile())) {
      assertTrue(bears(sheet, key));
    }
    window.click("我已经记下");
    window.click("口令与锁定");
    window.click("现在锁定（Ctrl+L）");
    window.untilItSays("备案已锁定");
    window.click("忘了口令？用恢复密钥打开");
    requestInitialFocus(key.substring(1));
    assertTrue(window.says("恢复密钥抄错了"));
    Fx.run(() -> ((TextField) Fx.focused()).clear());
    requestInitialFocus(key.toLowerCase().replace("-", " "));
    window.untilItSays("云杉助手");
    window.close();
  }

  @Test
  void anotherOneTakesThePlaceOfTheOld() {
    TestWindow window = locked();
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("云杉助手");
    window.click("口令与锁定");
    window.click("换一个口令");
    choose("另外一句更长的口令");
    window.untilItSays("口令换好了");
    window.click("知道了");
    window.click("口令与锁定");
    window.click("现在锁定（Ctrl+L）");
    window.untilItSays("备案已锁定");
    requestInitialFocus(PASSPHRASE);
    window.untilItSays("口令或恢复密钥不对");
    requestInitialFocus("另外一句更长的口令");
    window.untilItSays("云杉助手");
    window.close();
  }

  @Test
  void filingsOfTrialVersionsAreNamedAndLeft() throws IOException {
    Path filings = Files.createDirectories(folder.resolve("filings"));
    Path file = filings.resolve("7d4a5a52-0d0e-4c57-8d27-5b0a7f6f2f11.sealready");
    Path golden = Path.of("src/test/resources/golden/plain/filings").resolve(file.getFileName());
    Files.copy(golden, file);
    TestWindow fresh = new TestWindow(folder);
    fresh.untilItSays("试用版存的备案，正式版不再读取：" + file.getFileName());
    assertFalse(fresh.says("要不要给备案加一个口令"), "nothing waits for a vault");
    fresh.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    fresh.close();
    TestWindow again = new TestWindow(folder);
    again.untilItSays("试用版存的备案，正式版不再读取：" + file.getFileName());
    again.close();
    assertArrayEquals(Files.readAllBytes(golden), Files.readAllBytes(file));
  }
}
