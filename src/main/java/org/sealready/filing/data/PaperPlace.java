package org.sealready.filing.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.form.Question;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.json.list.DataLists;

/**
 * Where the platform takes a paper, for the texts that ask for one: they name the slot by its id,
 * and what stands there is the platform's own label of it and how many pictures fit. The list is
 * read when the first such text is shown, not when it is declared.
 *
 * @param label what the platform calls the slot
 * @param most how many pictures it takes, or videos
 * @param isVideo whether it takes a video
 */
public record PaperPlace(String label, int most, boolean isVideo) {

  private static final String LIST = "upload-slots";

  private static final Pattern TOKEN = Pattern.compile("\\{slot:([A-Za-z.-]+)}");

  /** Read when it is asked for first; what a list in the folder lacks is as bundled. */
  private static final class Used {
    static final Map<String, PaperPlace> PLACES = read();

    private static Map<String, PaperPlace> read() {
      Map<String, PaperPlace> all = places(DataLists.bundled(LIST));
      all.putAll(places(CodeLists.file(LIST)));
      return all;
    }

    @SuppressWarnings("unchecked") // the file is built like the bundled one
    private static Map<String, PaperPlace> places(Map<String, Object> file) {
      Map<String, PaperPlace> all = new LinkedHashMap<>();
      ((List<Map<String, Object>>) file.get("slots"))
          .forEach(
              row ->
                  all.put(
                      row.get("id").toString().replace(".*", ""),
                      new PaperPlace(
                          (String) row.get("label"),
                          ((Number) row.get("most")).intValue(),
                          "video".equals(row.get("medium")))));
      return all;
    }
  }

  /**
   * The place of this slot.
   *
   * @param slot its id, without the star of a series
   * @throws IllegalArgumentException for an id that no list has
   */
  public static PaperPlace of(String slot) {
    PaperPlace place = Used.PLACES.get(slot);
    if (place == null) {
      throw new IllegalArgumentException("no slot " + slot);
    }
    return place;
  }

  /**
   * The same rule, whose texts name these slots: behind its own arguments stand, for each, the
   * label and how many pictures fit.
   */
  public static <T> Rule<T> named(Rule<T> rule, String... slots) {
    return rule.judging(
        (value, context) ->
            switch (rule.check().of(value, context)) {
              case Verdict.Fine fine -> fine;
              case Verdict.Broken(List<String> args, List<String> about) ->
                  new Verdict.Broken(with(args, slots), about);
            });
  }

  /** The same question, whose problem names these slots as {@link #named(Rule, String...)}. */
  public static Question named(Question question, String... slots) {
    return new Question(
        question.text(),
        question.when(),
        question.bad(),
        question.field(),
        named(question.rule(), slots),
        question.details());
  }

  private static List<String> with(List<String> args, String... slots) {
    List<String> all = new ArrayList<>(args);
    Arrays.stream(slots)
        .map(PaperPlace::of)
        .forEach(
            place -> {
              all.add(place.label());
              all.add(String.valueOf(place.most()));
            });
    return List.copyOf(all);
  }

  /** Whether every slot that this text names stands in the list. */
  public static boolean knows(String text) {
    return TOKEN.matcher(text).results().allMatch(one -> Used.PLACES.containsKey(one.group(1)));
  }

  /** The Chinese text, with what stands for each {@code {slot:id}}: “主体更名函”（1 张）. */
  public static String inChinese(String text) {
    return TOKEN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(of(found.group(1)).chinese()));
  }

  /** The English text, with the platform's own label of the slot: “主体更名函” (1 picture). */
  public static String inEnglish(String text) {
    return TOKEN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(of(found.group(1)).english()));
  }

  private String chinese() {
    return "“" + label + "”（" + (most == 1 ? "" : "最多 ") + most + (isVideo ? " 个）" : " 张）");
  }

  private String english() {
    return "“"
        + label
        + "” ("
        + (most == 1 ? "1 " + thing() + ")" : "up to " + most + " " + thing() + "s)");
  }

  private String thing() {
    return isVideo ? "video" : "picture";
  }
}
