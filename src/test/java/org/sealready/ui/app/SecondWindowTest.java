package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.common.Fx;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.window.Heartbeat;
import org.sealready.vault.file.ShowRequest;

/** Two programs on one data folder: one writes, the other looks. */
class SecondWindowTest {

  @TempDir Path folder;

  private DataFolderSession first() {
    DataFolderSession first =
        new DataFolderSession(TestWindow.CATALOGUE, folder, Kept.EARLIER, TestWindow.CHEAP);
    assertTrue(first.acquireWriteLock());
    return first;
  }

  private static boolean canType(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".page .text-field").stream()
                .anyMatch(node -> !isDisabled(node)));
  }

  private static boolean isDisabled(Node node) {
    return node.isDisabled();
  }

  private static List<String> fields(TestWindow window) {
    return Fx.get(
        () ->
            window.view().root().lookupAll(".text-field").stream()
                .map(field -> ((TextInputControl) field).getText())
                .toList());
  }

  @Test
  void opensToLookOnly() throws IOException {
    String id = Kept.sample(folder, "company-other-contact").id();
    try (DataFolderSession first = first()) {
      TestWindow window = new TestWindow(folder);
      window.untilItSays("这里只能看，改动不会保存");
      Fx.run(() -> window.view().navigation().open(id));
      window.untilItSays("另一个窗口在用，这里只能看");
      assertTrue(window.says("云杉助手"));
      assertTrue(fields(window).contains("杭州云杉办公用品有限公司"));
      assertFalse(canType(window));
      assertFalse(Fx.get(() -> window.model.open().orElseThrow().wizard().undoable().get()));
      Fx.run(window.view().filing()::leave);
      window.untilItSays("云杉助手");
      window.menu("云杉助手", "复制一份");
      window.untilItSays("这里不能改");
      assertEquals(1, first.filings().list().size());
      window.close();
    }
  }

  @Test
  void beginsNothingUntilTheOtherOneHasEnded() throws IOException {
    Kept.sample(folder, "company-other-contact");
    DataFolderSession first = first();
    TestWindow window = new TestWindow(folder);
    window.untilItSays("这里只能看，改动不会保存");
    Fx.run(window.view().navigation()::first);
    window.untilItSays("今天准备哪一件");
    assertTrue(window.says("这里只能看"));
    first.close();
    Fx.run(window.view().navigation()::start);
    Fx.until("it may write", window.cabinet::mayWrite);
    Fx.run(window.view().navigation()::first);
    window.untilItSays("谁来备案");
    window.close();
  }

  @Test
  void aCallBringsTheFirstWindowToTheFront() throws IOException {
    TestWindow window = new TestWindow(folder);
    try (DataFolderSession second =
        new DataFolderSession(TestWindow.CATALOGUE, folder, Kept.EARLIER, TestWindow.CHEAP)) {
      assertFalse(second.acquireWriteLock());
      second.windowCall().send(ShowRequest.of(folder.resolve("x.json")));
      AtomicReference<ShowRequest> shown = new AtomicReference<>();
      AtomicInteger looks = new AtomicInteger();
      Heartbeat heartbeat =
          new Heartbeat(
              () -> window.cabinet.windowCall().take().map(asked -> () -> shown.set(asked)),
              List.of(looks::incrementAndGet));
      heartbeat.beat();
      Fx.until("the window is shown", () -> shown.get() != null);
      assertEquals(Optional.of(folder.resolve("x.json")), shown.get().file());
      assertTrue(second.windowCall().isHeard());
      assertEquals(0, looks.get());
      heartbeat.beat();
      heartbeat.beat();
      Fx.until("the other looks are made", () -> looks.get() == 1);
    }
    window.close();
  }

  @Test
  void answersThatOnlyShallBeSeenStayAsTheyAre() throws Exception {
    String id = Kept.sample(folder, "company-other-contact").id();
    Answers kept = Ours.answers("company-other-contact");
    try (DataFolderSession first = first()) {
      TestWindow window = new TestWindow(folder);
      window.open(id);
      OpenFiling open = window.model.open().orElseThrow();
      Fx.run(
          () ->
              open.wizard()
                  .form()
                  .restore(kept.with(TestWindow.textField("entity.name"), "另一家公司")));
      assertEquals(kept, Fx.get(open::answers));
      assertEquals(kept, first.filings().open(id).answers());
      window.close();
    }
  }
}
