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
