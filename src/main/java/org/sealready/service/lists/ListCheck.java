package org.sealready.service.lists;

import java.time.LocalDate;
import java.util.Map;
import org.sealready.json.BadFiling;
import org.sealready.json.DataFile;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataList;
import org.sealready.json.list.DataLists;
import org.sealready.json.list.Likeness;
import org.sealready.json.list.ListDate;
import org.sealready.words.Phrase;

/**
 * Whether a list can take the place of the bundled one: it says of what date it is and where it
 * comes from, is neither older nor of the future, is built alike, and its reader can use it.
 *
 * @param today the day of the one clock
 */
record ListCheck(LocalDate today) {

  private static final int LONGEST_SOURCE = 4000;

  /**
   * A list that was checked.
   *
   * @param bundled the date of the bundled one
   */
  record Checked(DataList list, Map<String, Object> content, ListDate date, ListDate bundled) {

    /** Whether the bundled one is newer. */
    boolean isOutdated() {
      return date.isBefore(bundled);
    }

    /**
     * Goes on only where it is not.
     *
     * @throws Refused where it is
     */
    Checked checkNewer() throws Refused {
      if (isOutdated()) {
        throw new Refused(
            list,
            Phrase.of(
                "lists.older", "它的日期 {0} 比程序自带的（{1}）旧。请向提供的人要新的。", date.text(), bundled.text()));
      }
      return this;
    }
  }

  /**
   * Checks what stands in this file; it may be older than the bundled one.
   *
   * @throws Refused if it cannot be used
   */
  Checked check(DataList list, byte[] file) throws Refused {
    try {
      return check(list, DataFile.read(file));
    } catch (BadFiling broken) {
      String key = broken.key();
      throw Refused.unusable(list, new Phrase(key, key, broken.args()));
    }
  }

  private Checked check(DataList list, Map<String, Object> content) throws Refused {
    ListDate date = date(list, content);
    if (date.isAfter(today)) {
      throw new Refused(
          list,
          Phrase.of("lists.future", "它的日期 {0} 还没有到。请核对电脑的日期；日期不错，就向提供的人核对这份清单。", date.text()));
    }
    if (!(content.get("source") instanceof String source)
        || source.isBlank()
        || source.length() > LONGEST_SOURCE) {
      throw new Refused(list, Phrase.of("lists.no-source", "没有写明来源（source）。请补上来源再用。"));
    }
    Map<String, Object> bundled = DataLists.bundled(list.id());
    ListDate own = ListDate.of(bundled.get("date")).orElseThrow();
    Checked checked = new Checked(list, content, date, own);
    if (!checked.isOutdated()) {
      checkBuild(list, content, bundled);
    }
    return checked;
  }

  private static ListDate date(DataList list, Map<String, Object> content) throws Refused {
    if (!(content.get("date") instanceof String written)) {
      throw Refused.unusable(list, Phrase.of("lists.no-date", "没有写明日期（date），像是别的文件。请核对文件。"));
    }
    return ListDate.of(written)
        .orElseThrow(
            () ->
                new Refused(
                    list, Phrase.of("lists.bad-date", "它的日期写得不对，应当像 2026-11-29 或 2026-11。请改正再用。")));
  }

  private static void checkBuild(
      DataList list, Map<String, Object> content, Map<String, Object> bundled) throws Refused {
    try {
      Likeness.check(content, bundled);
      list.reader().read(content);
    } catch (BadList wrong) {
      throw new Refused(list, place(wrong.getMessage()));
    } catch (RuntimeException | StackOverflowError unforeseen) {
      // A reader of ours that stumbles would stumble in use as well; patterns can go too deep.
      throw new Refused(list, place(list.id()));
    }
  }

  private static Phrase place(String place) {
    return Phrase.of("lists.bad-place", "“{0}”这一处写得不对，或者缺了程序要用的内容。请改正再用。", place);
  }
}
