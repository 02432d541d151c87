package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sealready.DeclaredTexts;
import org.sealready.Ours;
import org.sealready.filing.data.PaperPlace;
import org.sealready.form.Answers;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.json.list.DataLists;
import org.sealready.platform.UploadSlot;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Whoever is asked for a paper reads where the platform takes it. */
class PaperTextsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String PAPER =
      "(?:证明|材料|照片|证照|批文|批准文件|承诺书|授权书|说明(?!书写|一下|清)|更名函|确认函|告知书|方案书|居住证|许可证|视频|审核意见|保证书|原件|副本)";

  private static final String ASKING =
      "(?:上传|传到|附上|另附|附|补上|备好|备一份|准备好?|交|提交|出具|开具|出示|请出|重拍|重做|重交|重录|拍照|要有|要)";

  private static final Pattern ASKS =
      Pattern.compile(ASKING + "[^。；，：]{0,20}" + PAPER + "|" + PAPER + "[^。；：]{0,12}" + ASKING);

  /** A slot's label by number, as in rules, or by id, as in the advice on rejections. */
  private static final Pattern NAMES = Pattern.compile("“\\{\\d}”(?:（|，每项)|\\{slot:[^}]+}");

  /** What is no text of ours but the platform's, and what is a name. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:slot|option|group|placeholder|list|clause|essential|form)\\..*|.*\\.label");

  private static Map<String, String> texts() {
    Map<String, String> all = new TreeMap<>();
    DeclaredTexts.of(Ours.catalogue())
        .forEach((key, text) -> all.merge(whole(key), text, String::concat));
    all.keySet().removeIf(key -> OTHERS.matcher(key).matches());
    advice().forEach((id, text) -> all.put("advice." + id, text));
    for (Map<String, Object> province : rows(DataLists.bundled("provinces"), "provinces")) {
      for (Map<String, Object> rule : rows(province, "rules")) {
        String text = rule.get("value") + "。" + rule.getOrDefault("note", "");
        all.merge("province." + rule.get("rule"), text, String::concat);
      }
    }
    return all;
  }

  /** What is wrong, what to do and what was asked stand together on the screen. */
  private static String whole(String key) {
    return key.replaceAll("^(?:rule\\.(.*)\\.(?:message|fix)|question\\.(.*))$", "rule.$1$2");
  }

  @SuppressWarnings("unchecked") // the bundled file
  private static Map<String, String> advice() {
    Map<String, String> all = new LinkedHashMap<>();
    ((Map<String, Map<String, String>>) DataLists.bundled("rejections").get("advice"))
        .forEach((id, texts) -> all.put(id, texts.get("zh")));
    return all;
  }

  @SuppressWarnings("unchecked") // the bundled file
  private static List<Map<String, Object>> rows(Map<String, Object> file, String key) {
    return (List<Map<String, Object>>) file.get(key);
  }

  private static Map<String, String> exceptions() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "paper-texts.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", 2))
        .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
  }

  @Test
  void everyTextThatAsksForAPaperNamesItsSlot() throws IOException {
    Map<String, String> asking = texts();
    asking.values().removeIf(text -> !ASKS.matcher(text).find());
    Map<String, String> without = new TreeMap<>(asking);
    without.values().removeIf(text -> NAMES.matcher(text).find());
    Map<String, String> exceptions = exceptions();
    System.out.println(
        "faults: %d texts ask for a paper, %d name the slot, %d have a reason not to"
            .formatted(asking.size(), asking.size() - without.size(), exceptions.size()));
    Set<String> told = new TreeSet<>(without.keySet());
    told.removeAll(exceptions.keySet());
    assertEquals(
        "",
        told.stream().map(key -> key + " | " + without.get(key)).collect(Collectors.joining("\n")));
    Set<String> stale = new TreeSet<>(exceptions.keySet());
    stale.removeAll(without.keySet());
    assertEquals(Set.of(), stale, "exceptions that nothing needs");
    assertTrue(asking.size() - without.size() > 30);
    assertTrue(exceptions.values().stream().noneMatch(String::isBlank));
  }

  /** In the answers of every example that a rule rejects, all places of its texts are filled. */
  @Test
  void aRuleThatNamesASlotShowsThePlatformsLabel() throws IOException {
    Words chinese = Words.in(Language.CHINESE);
    Words english = Words.in(Language.ENGLISH);
    Set<String> labels =
        Ours.catalogue().platform().slots().all().stream()
            .map(UploadSlot::label)
            .collect(Collectors.toSet());
    Set<String> shown = new TreeSet<>();
    for (RuleExamplesTest.Example example : RuleExamplesTest.examples()) {
      if (!example.rejected()) {
        continue;
      }
      Answers answers = Changes.of(Ours.answers(example.sample()), example.changes());
      for (Violation one : Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations()) {
        if (!NAMES.matcher(one.rule().fix()).find()) {
          continue;
        }
        String fix = chinese.fix(one);
        assertFalse(fix.contains("{") || english.fix(one).contains("{"), fix);
        assertTrue(labels.stream().anyMatch(label -> fix.contains("“" + label + "”")), fix);
        assertTrue(labels.stream().anyMatch(english.fix(one)::contains), english.fix(one));
        shown.add(one.rule().id());
      }
    }
    Set<String> naming =
        texts().entrySet().stream()
            .filter(text -> text.getKey().startsWith("rule."))
            .filter(text -> NAMES.matcher(text.getValue()).find())
            .map(text -> text.getKey().substring("rule.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(naming, shown);
  }

  @Test
  void adviceNamesTheSlotInBothLanguages() {
    assertEquals("传到“主体更名函”（1 张）。", PaperPlace.inChinese("传到{slot:nameChange}。"));
    assertEquals("传到“承诺视频”（1 个）。", PaperPlace.inChinese("传到{slot:promiseVideo}。"));
    assertEquals(
        "into “小程序其它附件” (up to 10 pictures).",
        PaperPlace.inEnglish("into {slot:otherMiniProgram}."));
    assertTrue(PaperPlace.knows("{slot:certificate}{slot:preApproval}"));
    assertFalse(PaperPlace.knows("{slot:certificate}{slot:elsewhere}"));
    assertThrows(IllegalArgumentException.class, () -> PaperPlace.of("elsewhere"));
    advice().forEach((id, text) -> assertFalse(PaperPlace.inChinese(text).contains("{slot"), id));
  }
}
