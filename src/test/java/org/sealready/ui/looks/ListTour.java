package org.sealready.ui.looks;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.KeptWays;
import org.sealready.ui.common.Fx;
import org.sealready.words.Language;

/** The list of filings with what is due, its menus and questions, and the backup. */
final class ListTour extends Tour {

  ListTour(Path data, Language language, Stop stop) {
    super(data, language, stop);
  }

  @Override
  void walk() {
    KeptWays.keep(
        data,
        List.of(
            KeptWays.draft(
                "石桥渡手作",
                "石桥渡有限公司",
                KeptWays.through("2", "2026-11-18T10:00+08:00", "4", "2026-11-20T16:20+08:00"),
                ""),
            KeptWays.draft(
                "鹭屿日历",
                "鹭屿有限公司",
                KeptWays.through("3", "2026-11-20T15:03+08:00"),
                KeptWays.rejection("2026-11-20T15:03+08:00", 2)),
            KeptWays.draft("姑苏报名", "姑苏活动中心", KeptWays.through("2", "2026-11-20T17:20+08:00"), ""),
            KeptWays.draft(
                "诺兰德选物",
                "诺兰德有限公司",
                KeptWays.through("6", "2026-10-30").numbered("沪ICP备2026012345号-3X"),
                "")));
    Kept.sample(data, "company-other-contact");
    open();
    window.untilItSays("云杉助手");
    at("list");
    popups("list");
    for (String item : List.of("ui.start.next", "ui.start.keep", "ui.versions", "ui.delete")) {
      window.menu("云杉助手", words.text(item));
      until("it is asked", () -> Fx.root().lookup(".dialog-card") != null);
      at("asked: " + item);
      Fx.press(KeyCode.ESCAPE);
    }
    click("ui.vault.manage");
    at("asked: protection");
    Fx.press(KeyCode.ESCAPE);
    click("ui.backup");
    until("it is asked", () -> Fx.root().lookup(".dialog-card") != null);
    at("asked: backup");
    Fx.press(KeyCode.ESCAPE);
    window.close();
  }
}
