package org.sealready.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * JSON read as if an enemy wrote it: strict UTF-8, no duplicate keys, nothing after the end, and
 * limits on size, depth, texts and numbers that no real filing comes near.
 */
final class StrictJson {

  /** The longest file that is read, in bytes. */
  static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(MAX_BYTES)
          .maxNestingDepth(32)
          .maxStringLength(100_000)
          .maxNumberLength(32)
          .maxNameLength(200)
          .maxTokenCount(200_000)
          .build();

  static final ObjectMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // A number that the form does not know is written again as it was.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private StrictJson() {}

  /** The tree of this document. */
  static JsonNode read(byte[] bytes) throws BadFiling {
    if (bytes.length > MAX_BYTES) {
      throw new BadFiling(BadFiling.Kind.TOO_LONG, MAX_BYTES / (1024 * 1024));
    }
    String text = decode(bytes);
    if (text.isBlank()) {
      throw new BadFiling(BadFiling.Kind.EMPTY);
    }
    JsonNode tree = parse(text);
    checkTexts(tree);
    return tree;
  }

  private static String decode(byte[] bytes) throws BadFiling {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // Windows editors put a byte order mark in front.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new BadFiling(BadFiling.Kind.NOT_UTF8);
    }
  }

  private static JsonNode parse(String text) throws BadFiling {
    try {
      return MAPPER.readTree(text);
    } catch (JsonEOFException cut) {
      throw new BadFiling(BadFiling.Kind.TRUNCATED);
    } catch (StreamConstraintsException over) {
      throw new BadFiling(BadFiling.Kind.OVER_LIMIT);
    } catch (JsonProcessingException broken) {
      throw described(broken, text);
    } catch (NumberFormatException tooLarge) {
      throw new BadFiling(BadFiling.Kind.OVER_LIMIT);
    }
  }

  /** The parser tells these faults apart in its message only. */
  private static BadFiling described(JsonProcessingException broken, String text) {
    String message = broken.getOriginalMessage();
    JsonLocation place = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
    if (message.startsWith("Duplicate")) {
      return new BadFiling(BadFiling.Kind.DUPLICATE_KEY, place.getLineNr());
    }
    if (message.startsWith("Broken surrogate")) {
      return new BadFiling(BadFiling.Kind.BAD_CHARACTER);
    }
    return message.startsWith("Unexpected end-of-input") || endsInLiteral(text, place)
        ? new BadFiling(BadFiling.Kind.TRUNCATED)
        : new BadFiling(BadFiling.Kind.NOT_JSON, place.getLineNr(), place.getColumnNr());
  }

  private static boolean endsInLiteral(String text, JsonLocation place) {
    int at = (int) place.getCharOffset();
    String rest = at < 0 || at > text.length() ? "" : text.substring(at);
    return !rest.isEmpty()
        && Stream.of("true", "false", "null").anyMatch(literal -> literal.startsWith(rest));
  }

  private static void checkTexts(JsonNode node) throws BadFiling {
    if (node.isTextual() && isBroken(node.textValue())) {
      throw new BadFiling(BadFiling.Kind.BAD_CHARACTER);
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      if (isBroken(names.next())) {
        throw new BadFiling(BadFiling.Kind.BAD_CHARACTER);
      }
    }
    for (JsonNode child : node) {
      checkTexts(child);
    }
  }

  /**
   * The parser lets NUL and lone surrogates pass as escapes; neither can be printed or written
   * again.
   */
  private static boolean isBroken(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
