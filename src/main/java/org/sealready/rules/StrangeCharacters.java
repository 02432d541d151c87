package org.sealready.rules;

/** Characters that nobody types on purpose, and what they are called in Chinese (Unicode 16). */
final class StrangeCharacters {

  private StrangeCharacters() {}

  /** Whether it stands for a character that was lost in a conversion. */
  static boolean isReplacement(int point) {
    return point == 0xFFFC || point == 0xFFFD;
  }

  /** Whether it takes no room or only changes how its neighbours look. */
  static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isVariationSelector(point) || isFiller(point);
    };
  }

  static String nameOfUnprintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> nameOfControl(point);
      case Character.SURROGATE -> "残缺的字";
      case Character.UNASSIGNED -> "未定义的字符";
      default -> "乱码";
    };
  }

  static String nameOfAny(int point) {
    if (Character.getType(point) == Character.PRIVATE_USE) {
      return "自造字";
    }
    return isInvisible(point) ? nameOfInvisible(point) : nameOfUnprintable(point);
  }

  static String nameOfInvisible(int point) {
    return switch (point) {
      case 0x00AD -> "软连字符";
      case 0x200B -> "零宽空格";
      case 0x200C -> "零宽不连字";
      case 0x200D -> "零宽连字";
      case 0x2060 -> "零宽连接符";
      case 0x2028 -> "行分隔符";
      case 0x2029 -> "段分隔符";
      case 0xFEFF -> "字节顺序标记";
      default -> nameOfKind(point);
    };
  }

  private static String nameOfKind(int point) {
    if (isVariationSelector(point)) {
      return "变体选择符";
    }
    return isDirectionMark(point) ? "文字方向标记" : "隐形字符";
  }

  private static String nameOfControl(int point) {
    return switch (point) {
      case '\t' -> "制表符";
      case '\n', '\r' -> "换行";
      default -> "控制字符";
    };
  }

  private static boolean isDirectionMark(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }

  private static boolean isVariationSelector(int point) {
    return point >= 0xFE00 && point <= 0xFE0F
        || point >= 0xE0100 && point <= 0xE01EF
        || point >= 0x180B && point <= 0x180F;
  }

  /** Letters by category, but drawn as nothing. */
  private static boolean isFiller(int point) {
    return point == 0x034F
        || point == 0x115F
        || point == 0x1160
        || point == 0x2800
        || point == 0x3164
        || point == 0xFFA0;
  }
}
