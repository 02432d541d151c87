package org.sealready.ui.app;

import java.util.Collection;
import java.util.List;

/**
 * What the same filing costs without this program: four letters as docx templates and the form of
 * the platform. Every value is typed once; wherever it stands again, in a letter or on the
 * platform, it is copied with {@link #COPIED} keys: selected, copied, pasted. A list costs {@link
 * #CHOSEN} keys: opened, found, taken. Opening and saving of files, looking for places and whatever
 * is corrected are not counted.
 */
final class ByHand {

  /** Shift and End, Ctrl and C, Ctrl and V. */
  private static final int COPIED = 6;

  private static final int CHOSEN = 3;

  /** 单位性质, 证件类型, 省, 市, 区, 证件类型 of two persons, 服务内容, 前置审批, 同主体负责人. */
  private static final int LISTS = 10;

  private static final List<String> VALUES =
      List.of(
          "成都石桥渡文化用品有限责任公司",
          "91510104MA7HW29TXH",
          "四川省成都市锦江区红星路三段16号2单元15楼6号",
          "红星路三段16号2单元15楼6号",
          "石蓼青",
          "511102196902083228",
          "丁𠮷凡",
          "510104198809230618",
          "2018-05-01",
          "2038-05-01",
          "行政经理",
          "13540012279",
          "028-86667788",
          "ding@shiqiaodu.example",
          "石桥渡手作",
          "wx5b90e3f7c1d2486a",
          "由本公司运营，展示并销售自产的手工皮具和布包，顾客在线下单，付款后由本公司发货，七天内可退换。",
          "2026年11月21日");

  private ByHand() {}

  /**
   * How many keys.
   *
   * @param letters the texts of the letters, which show how often a value stands in them
   */
  static int keys(Collection<String> letters) {
    int keys = LISTS * CHOSEN;
    for (String value : VALUES) {
      int places = 1 + letters.stream().mapToInt(letter -> count(letter, value)).sum();
      keys += KeyCount.keysOf(value) + (places - 1) * COPIED;
    }
    return keys;
  }

  private static int count(String text, String value) {
    return (text.length() - text.replace(value, "").length()) / value.length();
  }
}
