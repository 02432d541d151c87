package org.sealready.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in the encoding that an editor may have written: UTF-8 with or without a byte order mark,
 * UTF-16 with one, or GB18030 as older Windows editors save Chinese.
 */
public final class TextBytes {

  private static final Charset OLD_CHINESE = Charset.forName("GB18030");
  private static final String MARK = "\uFEFF";

  private TextBytes() {}

  /** The text, its lines separated by a single line feed; empty where these bytes are no text. */
  public static Optional<String> decode(byte[] bytes) {
    Optional<String> text =
        isUtf16(bytes) ? strict(bytes, StandardCharsets.UTF_16) : utf8OrOld(bytes);
    return text.map(TextBytes::tidy).filter(TextBytes::isText);
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  private static Optional<String> utf8OrOld(byte[] bytes) {
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> strict(bytes, OLD_CHINESE).filter(TextBytes::isPlausible));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      // Not in this character set: the next one is tried; if none fits, that is reported.
      return Optional.empty();
    }
  }

  /** Nearly any bytes can be decoded as GB18030; unassigned characters show a wrong guess. */
  private static boolean isPlausible(String text) {
    return text.codePoints()
        .map(Character::getType)
        .noneMatch(type -> type == Character.PRIVATE_USE || type == Character.UNASSIGNED);
  }

  private static String tidy(String text) {
    String bare = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isText(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
