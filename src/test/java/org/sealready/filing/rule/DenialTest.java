package org.sealready.filing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of denial, apart from the list of words: 甲乙 and 丙丁 stand for any words of it. */
class DenialTest {

  private static final List<String> WORDS = List.of("甲乙", "丙丁");

  private static List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    for (String word : WORDS) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.add(new Found(word, word, at, at + word.length()));
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不提供甲乙、丙丁 |
          未开设甲乙和丙丁 |
          没有甲乙 |
          暂不提供甲乙 |
          无需甲乙 |
          无甲乙、无丙丁 |
          无甲乙丙丁 |
          非甲乙 |
          非甲乙、丙丁 | 丙丁
          不甲乙 |
          不再甲乙，只提供丙丁 | 丙丁
          请勿甲乙 |
          不得以任何方式从事甲乙 |
          甲乙暂未开通 |
          甲乙、丙丁均不提供 |
          甲乙，丙丁，本店均不提供 |
          甲乙，丙丁，暂未开通 | 甲乙
          甲乙：无；丙丁：无 |
          甲乙已于去年关闭 |
          与甲乙无关 |
          甲乙不支持退换 | 甲乙
          甲乙节假日不办理 | 甲乙
          不涉及甲乙，丙丁 |
          不涉及甲乙，提供丙丁 | 丙丁
          不涉及甲乙但有丙丁 | 丙丁
          不涉及甲乙。丙丁 | 丙丁
          不收费，甲乙丙丁 | 甲乙、丙丁
          不含糖的甲乙 | 甲乙
          不含任何形式的甲乙 |
          业务（不含甲乙，丙丁）；丙丁 | 丙丁
          业务（不含甲乙；零售丙丁） | 丙丁
          业务（甲乙、丙丁除外） |
          业务【除甲乙】，丙丁 | 丙丁
          除甲乙外，不做丙丁 |
          除甲乙外还有丙丁 | 甲乙、丙丁
          除甲乙外均可退换 | 甲乙
          去除甲乙 | 甲乙
          甲乙以外的业务 |
          甲乙、国家规定的除外 | 甲乙
          甲乙除外、丙丁 | 丙丁
          甲乙（暂未开通）、丙丁 | 丙丁
          甲乙、丙丁（均未开通） |
          甲乙（不含需审批的项目） |
          甲乙（以上项目国家有规定的除外） | 甲乙
          甲乙咨询（不含甲乙） |
          甲乙（不含其中一种） | 甲乙
          甲乙（不含其中一种 | 甲乙
          ）不含甲乙（丙丁 |
          不仅甲乙 | 甲乙
          不断提供甲乙 | 甲乙
          不少甲乙 | 甲乙
          非常甲乙 | 甲乙
          无论甲乙还是丙丁 | 甲乙、丙丁
          未来提供甲乙 | 甲乙
          不得不提供甲乙 | 甲乙
          是不是提供甲乙 | 甲乙
          不出门就能甲乙 | 甲乙
          """)
  void tellsWhatATextDenies(String text, String words) {
    List<Found> found = found(text);
    BitSet denied = Denial.of(text, found);
    List<String> left =
        found.stream().filter(word -> !denied.get(word.start())).map(Found::word).toList();
    assertEquals(words == null ? List.of() : List.of(words.split("、")), left, text);
  }
}
