package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.Catalogue;
import org.sealready.service.CatalogueOnDemand;
import org.sealready.ui.common.Fx;

/** The first screen stands before the catalogue is read, and who goes on waits for that. */
class FirstScreenTest {

  @TempDir Path folder;

  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger read = new AtomicInteger();
  private final CatalogueOnDemand slow =
      new CatalogueOnDemand(
          TestWindow.CATALOGUE.samples(), TestWindow.CATALOGUE::lists, this::read);

  private Catalogue read() {
    read.incrementAndGet();
    try {
      released.await();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return TestWindow.CATALOGUE;
  }

  @Test
  void standsWithoutTheCatalogue() {
    TestWindow window = new TestWindow(folder, slow);
    window.untilItSays("公司，法定代表人一人担任全部角色，手续最少");
    Fx.until("the folder was looked at", () -> window.model.gate().arrival().get().isPresent());
    assertEquals(0, read.get());
    released.countDown();
    window.close();
  }

  @Test
  void leadsOnAsSoonAsTheCatalogueIsRead() {
    TestWindow window = new TestWindow(folder, slow);
    Fx.run(window.model::onShown);
    Fx.run(window.view().navigation()::first);
    Fx.run(() -> window.view().navigation().sample(slow.samples().getFirst()));
    Fx.pulses(2);
    assertFalse(window.says("谁来备案"));
    assertTrue(window.model.open().isEmpty());
    released.countDown();
    Fx.until("the sample is open", () -> window.model.open().isPresent());
    assertEquals(1, read.get());
    window.close();
  }

  /** Else a question or the search would stand over what is being opened. */
  @Test
  void noKeyLeadsAnywhereMeanwhile() {
    TestWindow window = new TestWindow(folder, slow);
    Fx.run(window.model::onShown);
    Fx.run(window.view().navigation()::first);
    assertTrue(Fx.get(() -> window.model.waiting().going().get()));
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertFalse(Fx.get(window.view().dialogs()::isCovered));
    released.countDown();
    window.untilItSays("谁来备案");
    Fx.chord(KeyCode.CONTROL, KeyCode.K);
    assertTrue(Fx.get(window.view().dialogs()::isCovered), "it is no longer held back");
    window.close();
  }
}
