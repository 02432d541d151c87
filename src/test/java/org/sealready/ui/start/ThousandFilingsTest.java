package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.journey.JourneyRecord;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.KeptWays;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;

/** The start screen of a desk with a thousand filings. */
class ThousandFilingsTest {

  private static final int MANY = 1000;
  private static final int TIMES = 5;
  private static final long MOST_MILLIS = 300;

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  /** One of each kind, kept; the others are these under other names. */
  private List<KeptFiling> many() {
    KeptWays.keep(
        data,
        List.of(
            KeptWays.draft("短信", "甲有限公司", KeptWays.through("4", "2026-11-20T16:20+08:00"), ""),
            KeptWays.draft(
                "退回",
                "乙有限公司",
                KeptWays.through("3", "2026-11-20T16:20+08:00"),
                KeptWays.rejection("2026-11-20T16:20+08:00", 2)),
            KeptWays.draft("填写", "丙有限公司", JourneyRecord.NONE, ""),
            KeptWays.draft(
                "已备案",
                "丁有限公司",
                KeptWays.through("6", "2026-11-10").numbered("沪ICP备2026012345号-3X"),
                "")));
    List<KeptFiling> kinds = Kept.list(data);
    List<KeptFiling> many = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      many.add(named((KeptFiling.Readable) kinds.get(i % kinds.size()), i));
    }
    return many;
  }

  private static KeptFiling named(KeptFiling.Readable one, int number) {
    return new KeptFiling.Readable(
        "id" + number,
        one.title() + number,
        one.subtitle(),
        one.filled(),
        one.required(),
        one.errors(),
        one.savedAt().plusSeconds(number),
        one.keepUntil(),
        one.fromBackup(),
        one.way());
  }

  @Test
  void standsAtOnceAndCanAllBeReached() {
    List<KeptFiling> many = many();
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("已备案");
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      Fx.run(() -> window.model.start().filings().set(List.of()));
      Fx.pulses(1);
      took.add(Fx.get(() -> shown(window, many)));
    }
    long best = took.stream().mapToLong(each -> each).min().orElseThrow();
    System.out.printf("faults: the start screen of %d filings stands after %s ms%n", MANY, took);
    assertTrue(best <= MOST_MILLIS, best + " ms");
    assertTrue(window.says("今天有 250 件到期"));
    assertTrue(window.says("750 件，先到期的在前"));
  }

  /** Processor time of the window's thread, until everything has its style and its place. */
  private static long shown(TestWindow window, List<KeptFiling> many) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    window.model.start().filings().set(many);
    window.view().root().applyCss();
    window.view().root().layout();
    return TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - start);
  }

  @Test
  void showsMoreWhenAsked() {
    List<KeptFiling> many = many().subList(0, 100);
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("已备案");
    Fx.run(() -> window.model.start().filings().set(many));
    Fx.pulses(2);
    window.walkToKind("filing-card");
    int asked = 0;
    for (int cards = 12; cards < 75; cards *= 2) {
      assertEquals(cards, count(window));
      Fx.press(KeyCode.END, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
      asked++;
    }
    assertEquals(3, asked);
    assertEquals(75, count(window));
  }

  private static int count(TestWindow window) {
    return Fx.get(() -> window.view().root().lookupAll(".filing-card .card").size());
  }
}
