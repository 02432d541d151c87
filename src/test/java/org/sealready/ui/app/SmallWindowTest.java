package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.form.StartingPoint;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.papers.Papers;
import org.sealready.service.inspection.KnownPapers;
import org.sealready.ui.common.Fx;
import org.sealready.ui.exchange.ManyChanges;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;
import org.sealready.words.Words;

/**
 * Everything can be reached in the smallest window: a screen of 1024 by 600, or one of 1920 by 1080
 * at 200 %.
 */
class SmallWindowTest {

  private static final int MOST_FRAMES = 30;

  private static final String LETTER = "entity-contact-authorization";
  private static final Path FILE = Path.of("assets/samples/company-other-contact.json");
  private static final String PASSPHRASE = "春风又绿江南岸 2026";

  @TempDir private Path folder;

  private final List<String> cut = new ArrayList<>();
  private int controls;
  private int screens;
  private TestWindow window;

  private void look(String screen) {
    Cuts cuts = atRest();
    assertTrue(cuts.controls() > 0, screen);
    controls += cuts.controls();
    screens++;
    cuts.found().forEach(each -> cut.add(screen + ": " + each));
  }

  /** A letter may be drawn between two frames; what is cut only until it has its place is none. */
  private static Cuts atRest() {
    Cuts cuts = null;
    for (int tries = 0; tries < MOST_FRAMES && (cuts == null || !cuts.found().isEmpty()); tries++) {
      Fx.pulses(2);
      cuts = Fx.get(() -> Cuts.in(Fx.root()));
    }
    return cuts;
  }

  private void lookInBoth(String screen) {
    look(screen);
    Fx.run(window.model::onSwitchLanguage);
    look(screen + " in English");
    Fx.run(window.model::onSwitchLanguage);
  }

  private void walk(double width, double height) {
    KnownPapers.keep(TestWindow.CATALOGUE, folder.resolve("data"), Papers.plain(), LETTER);
    window = new TestWindow(folder.resolve("data"), width, height);
    lookInBoth("start");
    Fx.run(() -> window.view().navigation().about());
    window.untilItSays("各省管局的要求");
    lookInBoth("about");
    Fx.run(() -> window.model.onStart());
    Fx.run(() -> window.view().navigation().first());
    lookInBoth("first question");
    Fx.run(() -> window.model.onStart());
    Fx.run(() -> window.view().navigation().guide());
    window.untilItSays("注册账号");
    lookInBoth("guide");
    for (StartingPoint point : TestWindow.CATALOGUE.startingPoints()) {
      if (!point.begins()) {
        Fx.run(() -> window.view().navigation().begin(point));
        lookInBoth("farewell " + point.id());
      }
    }
    Fx.run(() -> window.model.onStart());
    samples();
    forms();
    dialogs();
    vault();
    System.out.printf(
        "faults: a window of %.0f by %.0f: %d controls on %d screens, %d cut%n",
        width, height, controls, screens, cut.size());
    assertTrue(screens > 40, screens + " screens");
    assertEquals(List.of(), cut);
  }

  private void samples() {
    for (int sample : List.of(1)) {
      Fx.run(() -> window.view().navigation().sample(TestWindow.CATALOGUE.samples().get(sample)));
      for (Step step : Fx.get(() -> filing().wizard().steps())) {
        Fx.run(() -> filing().wizard().onStep(step));
        lookInBoth("sample " + sample + ", " + step.getClass().getSimpleName());
      }
      for (Step step : Step.SCREENS) {
        Fx.run(() -> filing().wizard().onStep(step));
        lookInBoth("sample " + sample + ", " + step.getClass().getSimpleName());
      }
      Fx.run(() -> filing().wizard().onStep(new Step.Letters()));
      Fx.run(() -> filing().wizard().letterWanted().set(Optional.of(true)));
      lookInBoth("letters beside the letter");
      Fx.run(() -> filing().wizard().onStep(filing().wizard().steps().getFirst()));
      lookInBoth("page beside the letter");
      Fx.run(() -> filing().wizard().letterWanted().set(Optional.of(false)));
      StateEntry sent = new StateEntry("4", "2026-11-20T16:20+08:00");
      Fx.run(() -> filing().followed().diary().change(record -> record.and(sent)));
      Fx.run(() -> filing().wizard().onStep(new Step.Journey()));
      lookInBoth("the whole way");
    }
  }

  private OpenFiling filing() {
    return window.model.open().orElseThrow();
  }

  private void forms() {
    Fx.run(() -> window.model.wording().open(filing(), TestWindow.CATALOGUE.letter("commitment")));
    window.untilItSays("按这件备案试印");
    lookInBoth("wordings");
    Fx.run(() -> window.view().filing().back());
    Fx.until("back", () -> window.model.screen().get() instanceof Screen.Filing);
    Fx.run(() -> window.model.placing().open(window.model.open().orElseThrow(), LETTER));
    Fx.until("the paper is drawn", () -> Fx.root().lookup(".letter-page") != null);
    lookInBoth("placing");
    Fx.run(() -> window.view().filing().placed());
  }

  private void dialogs() {
    Fx.run(() -> filing().wizard().onStep(filing().wizard().steps().getLast()));
    Fx.pulses(3);
    for (String opener : List.of("全部打印", "打印测试页")) {
      window.click(opener);
      look("dialog " + opener);
      window.click("取消");
    }
    update();
    Fx.run(() -> window.view().onFault(new IllegalStateException()));
    look("fault");
    window.click("继续");
    Fx.run(() -> window.view().filing().leave());
    Fx.until("the list", () -> window.model.screen().get() instanceof Screen.Start);
  }

  private void update() {
    window.answer(ManyChanges.in(folder));
    Fx.run(() -> window.view().filing().files().get("ui.update").run());
    window.untilItSays("处和现在填的不一样");
    look("update");
    Fx.press(KeyCode.PAGE_DOWN);
    ScrollPane lines = (ScrollPane) Fx.get(() -> Fx.root().lookup(".dialog-scroll"));
    assertTrue(lines.getVvalue() > 0, "a key scrolls what is listed");
    look("update, scrolled");
    window.click("先不改");
  }

  private void vault() {
    Fx.run(
        () -> window.view().navigation().begin(TestWindow.CATALOGUE.startingPoints().getFirst()));
    window.untilItSays("要不要给备案加一个口令");
    look("passphrase");
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    Fx.compose("", PASSPHRASE);
    Fx.press(KeyCode.ENTER);
    window.untilItSays("它只显示这一次");
    look("recovery key");
    window.click("我已经记下");
    Fx.until("the filing", () -> window.model.open().isPresent());
    for (Step step : Fx.get(() -> filing().wizard().steps())) {
      Fx.run(() -> filing().wizard().onStep(step));
      lookInBoth("empty " + step);
    }
    Fx.run(
        () ->
            window
                .model
                .operations()
                .openFile(
                    FILE, Words.in(Language.CHINESE), Runnable::run, (notes, open) -> open.run()));
    window.untilItSays("云杉");
    Fx.run(() -> window.view().filing().leave());
    Fx.until("the list", () -> window.model.screen().get() instanceof Screen.Start);
    Fx.until("what is kept", () -> !window.model.start().filings().get().isEmpty());
    lookInBoth("start with a filing");
    Fx.run(
        () -> window.view().navigation().delete(window.model.start().filings().get().getFirst()));
    look("delete");
    window.click("取消");
    Fx.run(() -> window.view().navigation().protection());
    look("protection");
    window.click("换一个口令");
    look("another passphrase");
    window.click("取消");
    Fx.run(() -> window.view().lockIfProtected());
    window.untilItSays("备案已锁定");
    lookInBoth("locked");
    window.click("忘了口令？用恢复密钥打开");
    look("locked, by recovery key");
  }

  @Test
  void everythingCanBeReachedAt1024By600() {
    walk(1024, 600);
  }

  @Test
  void whatHasNoRoomIsFound() {
    Fx.show(SmallWindowTest::crowded, 400, 300);
    Cuts cuts = Fx.get(() -> Cuts.in(Fx.root()));
    assertEquals(2, cuts.found().size(), cuts.found().toString());
  }

  private static HBox crowded() {
    Button button = new Button("全部打印");
    button.setMinWidth(600);
    Label label = new Label("一句放不下的很长很长很长很长很长很长的话");
    label.setMaxWidth(100);
    return new HBox(label, button);
  }
}
