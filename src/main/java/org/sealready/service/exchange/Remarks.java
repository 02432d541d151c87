package org.sealready.service.exchange;

import java.util.Optional;
import org.sealready.form.FieldType;
import org.sealready.platform.PlatformKey;
import org.sealready.platform.Trap;
import org.sealready.platform.UploadSlot;
import org.sealready.words.Phrase;

/** What to mind where a value is copied into the platform's pages. */
final class Remarks {

  private static final int FIRST_COMMON = 0x4E00;
  private static final int LAST_COMMON = 0x9FA5;

  private Remarks() {}

  static Optional<Phrase> of(PlatformKey key, Optional<FieldType.LongText> range, String text) {
    if (hasRareCharacter(text)) {
      return Optional.of(Phrase.of("copy.rare", "有生僻字，请用粘贴。"));
    }
    return key.trap().map(trap -> phrase(trap, range, text));
  }

  /** How many pictures the slot takes. */
  static Phrase of(UploadSlot slot) {
    return slot.medium() == UploadSlot.Medium.VIDEO
        ? Phrase.of("copy.video", "视频，1 个。")
        : slot.most() == 1
            ? Phrase.of("copy.one-picture", "图片，1 张。")
            : Phrase.of("copy.pictures", "图片，这一栏最多 {0} 张。", slot.most());
  }

  private static Phrase phrase(Trap trap, Optional<FieldType.LongText> range, String text) {
    return switch (trap) {
      case EXACT -> Phrase.of("copy.exact", "照证件，一字不差。");
      case NO_REGION -> Phrase.of("copy.no-region", "不写省市区，上面另选。");
      case DAY -> Phrase.of("copy.day", "年月日，八位数字。");
      case DAY_OR_PERMANENT -> Phrase.of("copy.permanent", "八位数字；长期有效的写“长期”。");
      case OTHER_NUMBER -> Phrase.of("copy.other-number", "不能与手机号相同。");
      case IF_OTHER -> Phrase.of("copy.if-other", "由{signatory}担任时不问。");
      case FILLED_IN -> Phrase.of("copy.filled-in", "平台自动带出，核对即可。");
      case LATER -> Phrase.of("copy.later", "首次备案不填，变更才有。");
      case SECOND_LEVEL -> Phrase.of("copy.second-level", "只选二级，最多 5 项。");
      case ALSO_NONE -> Phrase.of("copy.also-none", "都不涉及也要选，不能空着。");
      case COUNTED -> counted(range, text);
    };
  }

  private static Phrase counted(Optional<FieldType.LongText> range, String text) {
    int count = text.codePointCount(0, text.length());
    return range
        .map(
            limits ->
                Phrase.of("copy.counted", "{0} 字，要求 {1}–{2} 字。", count, limits.min(), limits.max()))
        .orElseGet(() -> Phrase.of("copy.count", "{0} 字。", count));
  }

  /** A Han character that many keyboards cannot type. */
  private static boolean hasRareCharacter(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
                    && Character.isLetter(point)
                    && (point < FIRST_COMMON || point > LAST_COMMON));
  }
}
