package org.sealready.filing.rule;

import java.util.regex.Pattern;

/** Whether an address says where in the street it is: number, floor, room, or village. */
final class HouseNumber {

  private static final String DIGITS = "0-9０-９";
  private static final String COUNTING = DIGITS + "A-Za-zＡ-Ｚａ-ｚ一二三四五六七八九十百零〇壹贰叁甲乙丙丁负";

  /** Digits of roads and distances: 107国道, 大门南500米. */
  private static final Pattern OTHER_NUMBERS =
      Pattern.compile(
          "[A-Za-zＡ-Ｚａ-ｚ]?[" + DIGITS + "]+(国道|省道|县道|乡道|高速|环路|公里|千米|米|线(?![" + DIGITS + "]))");

  /** 社, 院, 楼, 铺 and the like are numbers only behind one: 青云社区 and 百货大楼 are not. */
  private static final Pattern NUMBER =
      Pattern.compile("[" + DIGITS + "]|[" + COUNTING + "](号|室|栋|幢|楼|层|座|组|屯|社|铺|弄|院|单元|队|排)");

  /** In the country the village is enough; 中关村大街 is none, and 村口 says too little. */
  private static final Pattern VILLAGE =
      Pattern.compile("(?<=\\p{IsHan})[村屯](?![东西南北中]?大?[路街道巷]|[镇乡口头])");

  private HouseNumber() {}

  static boolean isIn(String address) {
    String without = OTHER_NUMBERS.matcher(address.strip()).replaceAll("");
    return NUMBER.matcher(without).find() || VILLAGE.matcher(without).find();
  }
}
