package org.sealready.ui.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.form.Page;
import org.sealready.ui.common.Fx;
import org.sealready.ui.wizard.Step;

/**
 * What is typed into the window is afterwards nowhere as it was typed: not in the data folder, not
 * in a temporary file, not in what was logged, and not in what is said of a fault.
 */
class CanaryWindowTest {

  private static final int CANARIES = 40;
  private static final String BEGINNING = "金丝雀Canary";
  private static final long LARGEST = 64 * 1024 * 1024;

  private static final List<String> ENTITY =
      List.of(
          "entity.name",
          "entity.certificateNumber",
          "entity.certificateAddress",
          "entity.address",
          "entity.legalRepresentativeName",
          "entity.formerName");

  private static final List<String> PERSON =
      List.of("name", "idNumber", "position", "mobile", "emergencyPhone", "email", "officePhone");

  private static final List<String> MINI_PROGRAM =
      List.of("miniProgram.name", "miniProgram.appId", "miniProgram.remark");

  @TempDir Path folder;

  private final List<String> canaries = new ArrayList<>();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private TestWindow window;
  private FileTime start;
  private int files;

  private String canary() {
    canaries.add(BEGINNING + (104_729 * (canaries.size() + 13)));
    return canaries.getLast();
  }

  private void write(String id) {
    window.walkTo(id);
    Fx.chord(KeyCode.CONTROL, KeyCode.A);
    Fx.compose("", canary());
  }

  private void page(String id) {
    Page page =
        TestWindow.CATALOGUE.form().pages().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    window.go(new Step.Fill(page));
  }

  private void person(String prefix, int count) {
    PERSON.stream().limit(count).forEach(name -> write(prefix + "." + name));
  }

  @Test
  void nothingThatWasTypedIsAnywhere() throws IOException {
    start = Files.getLastModifiedTime(Files.createFile(folder.resolve("start")));
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream both = new PrintStream(logged, true, UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      run();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals(CANARIES, canaries.size());
    search(logged.toByteArray(), "what was logged");
    search(folder.resolve("data"));
    search(Path.of(System.getProperty("java.io.tmpdir")));
    Files.writeString(folder.resolve("bait"), canaries.getLast(), UTF_16LE);
    assertThrows(AssertionError.class, () -> search(folder), "the search finds what is there");
    Effort.report(
        "%d canary values typed into the window, searched in %d files of the data folder and the"
            + " temporary one and in what was logged: found 0",
        canaries.size(), files);
  }

  private void run() {
    window = new TestWindow(folder.resolve("data"));
    Fx.run(
        () -> window.view().navigation().begin(TestWindow.CATALOGUE.startingPoints().getFirst()));
    window.untilItSays("要不要给备案加一个口令");
    String passphrase = canary();
    Fx.compose("", passphrase);
    Fx.press(KeyCode.ENTER);
    Fx.compose("", passphrase);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("它只显示这一次");
    window.click("我已经记下");
    fill();
    Fx.chord(KeyCode.CONTROL, KeyCode.Z);
    Fx.chord(KeyCode.CONTROL, KeyCode.Y);
    Fx.run(() -> window.view().onFault(new IllegalStateException(canary())));
    assertFalse(
        window.says(BEGINNING + (104_729 * (canaries.size() + 12))), "a fault tells no value");
    Fx.press(KeyCode.ESCAPE);
    Fx.chord(KeyCode.CONTROL, KeyCode.L);
    window.untilItSays("备案已锁定");
    Fx.compose("", passphrase);
    Fx.press(KeyCode.ENTER);
    Fx.until("the filing is back", () -> window.model.screen().get() instanceof Screen.Filing);
    window.close();
  }

  private void fill() {
    ENTITY.forEach(this::write);
    ENTITY.forEach(this::write);
    page("entityContact");
    window.walkTo("entityContact.isLegalRepresentative");
    Fx.press(KeyCode.SPACE, KeyCode.RIGHT);
    person("entityContact", PERSON.size());
    person("entityContact", PERSON.size());
    page("miniProgram");
    MINI_PROGRAM.forEach(this::write);
    MINI_PROGRAM.forEach(this::write);
    page("miniProgramContact");
    window.walkTo("miniProgramContact.sameAsEntityContact");
    Fx.press(KeyCode.SPACE, KeyCode.RIGHT);
    window.walkTo("miniProgramContact.isLegalRepresentative");
    Fx.press(KeyCode.SPACE, KeyCode.RIGHT);
    person("miniProgramContact", CANARIES - 1 - canaries.size());
  }

  /** Every file below that is as young as this test; nobody's but ours can hold a canary. */
  private void search(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            boolean isYoung = attributes.lastModifiedTime().compareTo(start) >= 0;
            if (attributes.isRegularFile() && isYoung && attributes.size() < LARGEST) {
              files++;
              search(file.toString().getBytes(UTF_8), "a name");
              search(Files.readAllBytes(file), file.toString());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** What all of them begin with is nowhere, so none of them is. */
  private static void search(byte[] content, String where) {
    String text = new String(content, ISO_8859_1);
    for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      String wanted = new String(BEGINNING.getBytes(charset), ISO_8859_1);
      assertTrue(!text.contains(wanted), where);
    }
  }
}
