package org.sealready.filing.rule;

import java.util.regex.Pattern;

/** Whether an address says where in the street it is: number, floor, room, or village. */
final class HouseNumber {

  private static final String DIGITS = "0-9０-９";
  private static final String COUNTING = DIGITS + "A-Za-zＡ-Ｚａ-ｚ一二三四五六七八九十百零〇壹贰叁甲乙丙丁负";

  private static final String ROAD = "(大路|公路|马路|支路|环路|路|大街|街(?!坊)|大道|道(?![" + DIGITS + "]))";

  /** Numbers of roads, bridges and distances: 107国道, 经三路, 3号路, 大门南500米. */
  private static final Pattern OTHER_NUMBERS =
      Pattern.compile(
          "[A-Za-zＡ-Ｚａ-ｚ]?[0-9０-９]+(国道|省道|县道|乡道|高速|公里|千米|米|亩|平方米|线(?![0-9０-９]))"
              + ("|第?[" + COUNTING + "]+" + ROAD)
              + ("|第?[" + COUNTING + "]+号(" + ROAD + "(?![东西南北侧口边旁对])|线|桥|闸|码头)"));

  /**
   * 社, 院, 楼, 铺 and the like are numbers only behind one: 青云社区 and 百货大楼 are not, nor is 八一社区, where
   * they begin another word.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "["
              + DIGITS
              + "]|["
              + COUNTING
              + "](号(?!召|称)|室|栋|幢|楼(?![村镇乡])|层(?!次)|座(?![店村镇])|组(?![团织])|屯(?![镇乡])|社(?![区会])"
              + "|铺(?![村镇乡])|弄|院(?![士校子])|单元|队(?!伍)|排(?!灌))");

  /** In the country the village is enough; 中关村大街 is none, and 村口 says too little. */
  private static final Pattern VILLAGE =
      Pattern.compile("(?<=\\p{IsHan})[村屯](?![东西南北中]?大?[路街道巷]|[镇乡口头])");

  private HouseNumber() {}

  static boolean isIn(String address) {
    String without = OTHER_NUMBERS.matcher(address.strip()).replaceAll("");
    return NUMBER.matcher(without).find() || VILLAGE.matcher(without).find();
  }
}
