package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.journey.Moment;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.KeptWays;
import org.sealready.ui.common.Fx;
import org.sealready.ui.typing.FakeAlarm;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What is due changes with the clock while the start screen stands. */
class MinuteTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private final FakeAlarm alarm = new FakeAlarm();
  private Instant now = Instant.parse("2026-11-21T07:00:30Z");
  private StartView view;

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return Moment.CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  private void show() {
    KeptWays.keep(
        data,
        List.of(
            KeptWays.draft(
                "石桥渡手作", "石桥渡有限公司", KeptWays.through("4", "2026-11-20T16:20+08:00"), "")));
    StartModel model = new StartModel(List.of(), clock, alarm);
    model.filings().set(Kept.list(data));
    Fx.show(
        () -> {
          view =
              new StartView(
                  model,
                  Words.in(Language.CHINESE),
                  nothing(StartActions.class),
                  nothing(FilingMenu.class));
          return new StackPane(view);
        });
  }

  private static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
  }

  private boolean says(String text) {
    return Fx.get(
        () ->
            view.lookupAll(".label").stream()
                .anyMatch(each -> each instanceof Label label && label.getText().equals(text)));
  }

  private void pass(Duration time) {
    Fx.run(
        () -> {
          now = now.plus(time);
          alarm.pass(time);
        });
    Fx.pulses(2);
  }

  @Test
  void countsDownWithEachMinute() {
    show();
    assertTrue(says("还剩 1 小时 19 分"));
    Node focused = Fx.get(() -> view.lookup(".button.primary"));
    Fx.run(focused::requestFocus);
    pass(Duration.ofSeconds(29));
    assertTrue(says("还剩 1 小时 19 分"));
    pass(Duration.ofSeconds(31));
    assertTrue(says("还剩 1 小时 18 分"));
    assertSame(focused, Fx.get(Fx::focused), "who is about to press it is not disturbed");
    pass(Duration.ofMinutes(80));
    assertTrue(says("已经过了 1 分钟"));
    assertTrue(says("有 1 件已经过期"));
  }

  @Test
  void becomesAnotherScreenAtMidnight() {
    now = Instant.parse("2026-11-20T15:58:30Z");
    show();
    assertTrue(says("今天准备哪一件？"));
    assertTrue(says("11月20日 星期五"));
    assertEquals(1, Fx.get(() -> view.lookupAll(".card.primary").size()));
    Node card = Fx.get(() -> view.lookup(".filing-card .card"));
    Fx.run(card::requestFocus);
    pass(Duration.ofMinutes(2));
    assertTrue(says("今天有 1 件到期"));
    assertTrue(says("11月21日 星期六"));
    assertSame(card, Fx.get(Fx::focused), "who was at a card stays there");
    assertEquals(0, Fx.get(() -> view.lookupAll(".card.primary").size()));
    assertEquals(1, Fx.get(() -> view.lookupAll(".button.primary").size()));
  }

  @Test
  void goesOnWhereTheClockIsSetBack() {
    show();
    Fx.run(() -> now = now.minus(Duration.ofDays(3)));
    Fx.run(() -> alarm.pass(Duration.ofMinutes(1)));
    assertTrue(says("今天准备哪一件？"));
    Fx.run(() -> now = now.plus(Duration.ofDays(3)));
    Fx.run(() -> alarm.pass(Duration.ofMinutes(1)));
    assertTrue(says("还剩 1 小时 19 分"));
  }

  @Test
  void asksForNothingWhenNobodyLooks() {
    show();
    Fx.run(() -> ((StackPane) view.getParent()).getChildren().clear());
    now = now.plus(Duration.ofHours(2));
    Fx.run(() -> alarm.pass(Duration.ofHours(2)));
    assertTrue(says("还剩 1 小时 19 分"), "a view that was left is not told");
  }
}
