package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.form.StartingPoint;
import org.sealready.papers.Papers;
import org.sealready.service.inspection.KnownPapers;
import org.sealready.ui.common.Fx;
import org.sealready.ui.print.FakePrinters;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.words.Language;

/** Views come and go with every screen and every language: nothing of them stays behind. */
@Tag(Effort.FAULTS)
class ListenersTest {

  private static final String SAMPLE = "company-both-letters";
  private static final String TITLE = "石桥渡";
  private static final String LETTER = "entity-contact-authorization";
  private static final String PASSPHRASE = "春风又绿江南岸 2026";

  /** A hundred changes of language and more; what stays of one round is seen after the next. */
  private static final int FILING_ROUNDS = Effort.of(2, 30);

  private static final int PROGRAM_ROUNDS = Effort.of(3, 30);

  private static final int MOST_COUNTS = 20;

  /** Through every screen of a part of the program, and back to where it began. */
  private interface Round {
    void run() throws IOException;
  }

  @TempDir Path folder;

  private final FakePrinters printers = new FakePrinters().with("Laser", FakePrinters.READY);
  private TestWindow window;
  private final Set<Class<?>> seen = new HashSet<>();
  private int languages;

  private WizardModel wizard() {
    return window.model.open().orElseThrow().wizard();
  }

  /** The other language, in whatever is shown. */
  private void switchLanguage() {
    seen.add(Fx.get(() -> window.model.screen().get().getClass()));
    Fx.run(window.model::onSwitchLanguage);
    Fx.pulses(1);
    languages++;
  }

  /** Back and forth, where a screen is small. */
  private void switchLanguages() {
    for (int i = 0; i < 5; i++) {
      switchLanguage();
    }
  }

  private void click(String key) {
    window.click(Fx.get(() -> window.model.words().text(key)));
  }

  private void until(Class<? extends Screen> kind) {
    Fx.until(kind.getSimpleName(), () -> kind.isInstance(window.model.screen().get()));
  }

  private void untilThere(String style) {
    Fx.until(style, () -> window.view().root().lookup(style) != null);
  }

  /** Opens a question, and goes without answering it. */
  private void ask(String key) {
    click(key);
    leaveQuestion();
  }

  private void leaveQuestion() {
    untilThere(".dialog-card");
    switchLanguage();
    Fx.press(KeyCode.ESCAPE);
    Fx.until("no question is open", () -> window.view().root().lookup(".dialog-card") == null);
  }

  @Test
  void inOneFilingNothingStaysOfViewsThatAreLeft() throws IOException {
    Path data = folder.resolve("data");
    KnownPapers.keep(TestWindow.CATALOGUE, data, Papers.plain(), LETTER);
    String id = Kept.sample(data, SAMPLE).id();
    window = new TestWindow(data, printers.room(), 1240, 640);
    window.untilItSays(TITLE);
    Fx.run(() -> window.view().navigation().open(id));
    until(Screen.Filing.class);
    assertNothingStays("one filing", FILING_ROUNDS, this::throughTheFiling);
    assertEquals(Set.of(Screen.Filing.class, Screen.Wordings.class, Screen.Placing.class), seen);
    window.close();
  }

  private void throughTheFiling() {
    Stream.concat(Step.SCREENS.stream(), wizard().steps().stream())
        .forEach(
            step -> {
              Fx.run(() -> wizard().onStep(step));
              switchLanguage();
            });
    untilThere(".letter-spot");
    ask("ui.letters.print-all");
    ask("ui.print.test-title");
    fold(false);
    fold(true);
    Fx.run(() -> window.model.wording().open(window.model.open().orElseThrow(), Optional.empty()));
    until(Screen.Wordings.class);
    switchLanguage();
    Fx.run(window.view().filing()::back);
    until(Screen.Filing.class);
    Fx.run(() -> window.model.placing().open(window.model.open().orElseThrow(), LETTER));
    until(Screen.Placing.class);
    switchLanguage();
    Fx.run(window.view().filing()::placed);
    Fx.run(() -> wizard().onStep(wizard().steps().getFirst()));
  }

  private void fold(boolean isShown) {
    Fx.run(() -> wizard().letterWanted().set(Optional.of(isShown)));
    Fx.pulses(1);
  }

  @Test
  void inTheWholeProgramNothingStaysOfViewsThatAreLeft() throws IOException {
    Path data = folder.resolve("data");
    String id = kept(data);
    window = new TestWindow(data, printers.room(), 1230, 640);
    window.answer(folder.resolve("backup.sealready-backup"));
    assertNothingStays(
        "the whole program",
        PROGRAM_ROUNDS,
        () -> {
          breakAndMend(data);
          throughTheProgram(id);
        });
    Set<Class<?>> others = new HashSet<>(Set.of(Screen.class.getPermittedSubclasses()));
    others.removeAll(Set.of(Screen.Wordings.class, Screen.Placing.class));
    assertEquals(others, seen);
    window.close();
  }

  /** Behind a passphrase and a recovery key. */
  private static String kept(Path data) {
    return Kept.in(
        data,
        cabinet -> {
          cabinet.choose(Optional.of(Passphrase.of(PASSPHRASE.toCharArray())));
          String id = Kept.saved(cabinet, Ours.answers(SAMPLE)).id();
          cabinet.keys().renewRecoveryKey();
          return id;
        });
  }

  /** The key files cannot be read, and then they can again. */
  private void breakAndMend(Path data) throws IOException {
    until(Screen.Locked.class);
    byte[] whole = Files.readAllBytes(data.resolve("vault.key"));
    writeKeys(data, new byte[100]);
    Fx.run(window.view().navigation()::start);
    until(Screen.Broken.class);
    switchLanguages();
    writeKeys(data, whole);
    Fx.run(window.view().navigation()::start);
    until(Screen.Locked.class);
    Fx.pulses(1);
  }

  private static void writeKeys(Path data, byte[] content) throws IOException {
    Files.write(data.resolve("vault.key"), content);
    Files.write(data.resolve("vault.key.copy"), content);
  }

  private void throughTheProgram(String id) {
    click("ui.vault.forgotten");
    switchLanguages();
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    until(Screen.Start.class);
    switchLanguages();
    Fx.run(window.view().navigation()::first);
    switchLanguages();
    Fx.run(() -> window.view().navigation().begin(farewell()));
    switchLanguages();
    Fx.run(() -> window.view().navigation().about());
    until(Screen.About.class);
    switchLanguages();
    Fx.run(window.model::onStart);
    Fx.run(() -> window.view().navigation().guide());
    until(Screen.Guide.class);
    switchLanguages();
    Fx.run(() -> window.view().navigation().open(id));
    until(Screen.Filing.class);
    switchLanguage();
    Fx.run(window.view().filing()::leave);
    window.untilItSays(TITLE);
    throughTheQuestions();
    Fx.run(window.view()::lockIfProtected);
  }

  private static StartingPoint farewell() {
    return TestWindow.CATALOGUE.startingPoints().stream()
        .filter(point -> !point.begins())
        .findFirst()
        .orElseThrow();
  }

  private void throughTheQuestions() {
    for (String of : List.of("ui.versions", "ui.start.keep", "ui.start.again", "ui.delete")) {
      window.menu(TITLE, Fx.get(() -> window.model.words().text(of)));
      leaveQuestion();
    }
    for (String way : List.of("ui.vault.change", "ui.vault.renew")) {
      click("ui.vault.manage");
      ask(way);
    }
    for (String way : List.of("ui.backup.save", "ui.backup.restore")) {
      click("ui.backup");
      ask(way);
    }
    click("ui.vault.manage");
    click("ui.vault.recovery.renew");
    untilThere(".recovery-key");
    click("ui.vault.recovery.print");
    untilThere(".printer-choice");
    Fx.press(KeyCode.ESCAPE);
    untilThere(".recovery-key");
    click("ui.vault.recovery.noted");
  }

  private void assertNothingStays(String where, int rounds, Round round) throws IOException {
    inChinese(round);
    Live first = settled();
    Live last = after(rounds - 1, round);
    if (!last.isWithin(first)) {
      // What was late once is kept once; what stays behind grows with every round.
      first = last;
      last = after(rounds, round);
    }
    Effort.report(
        "%s: every screen %d times, %d changes of language, at first %s, at last %s",
        where, rounds, languages, first, last);
    assertTrue(first.listeners() > 0 && first.nodes() > 0 && first.actions() > 0);
    assertTrue(last.isWithin(first), last + ", not " + first);
  }

  private Live after(int rounds, Round round) throws IOException {
    for (int i = 0; i < rounds; i++) {
      inChinese(round);
    }
    return settled();
  }

  /** Ends in the language in which it has begun. */
  private void inChinese(Round round) throws IOException {
    round.run();
    if (window.model.language().get() != Language.CHINESE) {
      switchLanguage();
    }
  }

  /** What fades in holds its node for a while, and so does what other tests have left. */
  private Live settled() {
    Live before = count();
    for (int i = 0; i < MOST_COUNTS; i++) {
      Live now = count();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    throw new AssertionError("no end of changes: " + before);
  }

  private Live count() {
    Fx.pulses(10);
    return Fx.get(() -> Live.from(window.model));
  }
}
