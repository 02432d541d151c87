package org.sealready.ui.app;

import java.nio.file.Path;
import java.util.List;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.service.journey.JourneyFile;
import org.sealready.service.journey.RecordText;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Followed;

/** Filings that were kept at different places of their way. */
public final class KeptWays {

  private static final String SAMPLE = "company-both-letters";

  private KeptWays() {}

  /** A record of these states: code and time in turn. */
  public static JourneyRecord through(String... statesAndTimes) {
    JourneyRecord record = JourneyRecord.NONE;
    for (int i = 0; i < statesAndTimes.length; i += 2) {
      record = record.and(new StateEntry(statesAndTimes[i], statesAndTimes[i + 1]));
    }
    return record;
  }

  /** A rejection of which so many reasons are open. */
  public static String rejection(String at, int open) {
    String item = "{\"text\":\"要改\",\"field\":\"miniProgram.name\",\"advice\":[],\"done\":false}";
    String items = String.join(",", java.util.Collections.nCopies(open, item));
    return "[{\"at\":\"" + at + "\",\"text\":\"要改\",\"items\":[" + items + "]}]";
  }

  /** A filing of this name, with this written down. */
  public static Draft draft(String name, String entity, JourneyRecord record, String rejections) {
    Answers answers =
        Ours.answers(SAMPLE)
            .with(TestWindow.CATALOGUE.title(), name)
            .with(TestWindow.CATALOGUE.subtitle(), entity);
    Followed followed =
        Followed.NONE
            .with(JourneyFile.RECORD, RecordText.write(record, ""))
            .with(JourneyFile.REJECTIONS, rejections);
    return Draft.begin(answers, Kept.EARLIER.instant()).following(followed);
  }

  /** One that has passed the platform; the message of the bureau is to be verified. */
  public static Draft onItsWay() {
    return draft(
        "石桥渡手作",
        "石桥渡有限公司",
        through("2", "2026-11-18T10:00+08:00", "4", "2026-11-20T16:20+08:00"),
        "");
  }

  /** One that the platform has sent back for two reasons. */
  public static Draft sentBack() {
    return draft(
        "鹭屿日历",
        "鹭屿有限公司",
        through("3", "2026-11-20T15:03+08:00"),
        rejection("2026-11-20T15:03+08:00", 2));
  }

  /** One that was handed in the day before. */
  public static Draft handedIn() {
    return draft("姑苏报名", "姑苏活动中心", through("2", "2026-11-20T17:20+08:00"), "");
  }

  /** One that has its number. */
  public static Draft finished() {
    return draft(
        "诺兰德选物", "诺兰德有限公司", through("6", "2026-10-30").numbered("沪ICP备2026012345号-3X"), "");
  }

  /** Keeps one of each kind in this data folder. */
  public static void keepOneOfEach(Path data) {
    keep(data, List.of(onItsWay(), sentBack(), handedIn(), finished()));
  }

  /** Keeps them in this data folder. */
  public static void keep(Path data, List<Draft> drafts) {
    Kept.in(
        data,
        cabinet -> {
          for (Draft draft : drafts) {
            cabinet.filings().save(draft);
          }
          return drafts.size();
        });
  }
}
