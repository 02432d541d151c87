package org.sealready.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Untrusted JSON: strict UTF-8, no duplicate keys, nothing after the end, and limits on size,
 * depth, texts and numbers that no real filing comes near.
 */
final class StrictReader {

  /** The longest file that is read, in bytes. */
  static final int MAX_BYTES = 4 * 1024 * 1024;

  /** Made for the first document that {@link PlainReader} does not take. */
  private static final class Jackson {

    private static final StreamReadConstraints LIMITS =
        StreamReadConstraints.builder()
            .maxDocumentLength(MAX_BYTES)
            .maxNestingDepth(32)
            .maxStringLength(100_000)
            .maxNumberLength(32)
            .maxNameLength(200)
            .maxTokenCount(200_000)
            .build();

    /** Not an object mapper: making one takes longer than reading all bundled lists. */
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
  }

  private StrictReader() {}

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

  /** The tree of this text, whatever it says. */
  static JsonNode parse(String text) throws BadFiling {
    Optional<Map<String, Object>> plain = PlainReader.read(text);
    return plain.isPresent() ? tree(plain.get()) : strict(text);
  }

  /** The same by the parser that says what is wrong. */
  static JsonNode strict(String text) throws BadFiling {
    try (JsonParser parser = Jackson.FACTORY.createParser(text)) {
      parser.nextToken();
      JsonNode tree = tree(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one value");
      }
      return tree;
    } catch (JsonEOFException cut) {
      throw new BadFiling(BadFiling.Kind.TRUNCATED);
    } catch (StreamConstraintsException over) {
      throw new BadFiling(BadFiling.Kind.OVER_LIMIT);
    } catch (JsonProcessingException broken) {
      throw described(broken, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (NumberFormatException tooLarge) {
      throw new BadFiling(BadFiling.Kind.OVER_LIMIT);
    }
  }

  private static JsonNode tree(Object value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (value) {
      case Map<?, ?> map -> {
        ObjectNode object = nodes.objectNode();
        map.forEach((name, each) -> object.set((String) name, tree(each)));
        yield object;
      }
      case List<?> list -> {
        ArrayNode array = nodes.arrayNode();
        list.forEach(each -> array.add(tree(each)));
        yield array;
      }
      case String text -> nodes.textNode(text);
      case Boolean is -> nodes.booleanNode(is);
      case Integer number -> nodes.numberNode((int) number);
      case null, default -> nodes.nullNode();
    };
  }

  /** The value that begins at the parser's token. */
  private static JsonNode tree(JsonParser parser) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.set(name, tree(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        ArrayNode array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(tree(parser));
        }
        yield array;
      }
      case VALUE_STRING -> nodes.textNode(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
      case VALUE_NUMBER_INT -> whole(parser, nodes);
      // A number that the form does not know is written again as it was.
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
      default -> nodes.nullNode();
    };
  }

  private static JsonNode whole(JsonParser parser, JsonNodeFactory nodes) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> nodes.numberNode(parser.getIntValue());
      case LONG -> nodes.numberNode(parser.getLongValue());
      default -> nodes.numberNode(parser.getBigIntegerValue());
    };
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
