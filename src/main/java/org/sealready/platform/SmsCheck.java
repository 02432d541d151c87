package org.sealready.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;

/**
 * How the ministry's message is verified, from a dated list.
 *
 * @param from the number that sends it
 * @param site where its code is entered
 * @param counts how much of what
 * @param sources in the order of the list, by their id
 * @param receivers who gets it, by the effective answers
 */
public record SmsCheck(
    String from,
    String site,
    Counts counts,
    Map<String, Said> sources,
    Function<Answers, SmsReceivers> receivers) {

  /**
   * Times and numbers.
   *
   * @param hours in which it must be verified
   * @param wrong how many wrong tries are borne; one more sends the filing back
   * @param last how many last characters of the document's number are asked for
   * @param digits of the code
   * @param firstMinutes after which it comes at the earliest
   * @param latestMinutes after which it has usually come
   * @param secondHours after which a second one comes by itself
   * @param reuseHours in which the use of older data must be confirmed
   * @param reuseDays after which that counts as given up
   */
  public record Counts(
      int hours,
      int wrong,
      int last,
      int digits,
      int firstMinutes,
      int latestMinutes,
      int secondHours,
      int reuseHours,
      int reuseDays) {}

  /**
   * A source, and as of when it says so.
   *
   * @param date day, month or year
   */
  public record Said(Bilingual text, String date) {}

  /** No platform is known, so nobody gets a message. */
  public static final SmsCheck NONE =
      new SmsCheck(
          "",
          "",
          new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0),
          Map.of(),
          answers -> new SmsReceivers(SmsReceivers.Situation.NO_SECOND, List.of(), Set.of()));
}
