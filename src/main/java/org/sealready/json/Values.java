package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;

/** One answer to and from JSON, by the type of its field. An empty text is no answer. */
final class Values {

  private Values() {}

  @SuppressWarnings("unchecked") // each branch makes the type that the sealed type's argument names
  static <T> Optional<T> read(Field<T> field, JsonNode node) throws BadFiling {
    Optional<?> value =
        switch (field.type()) {
          case FieldType.Text text -> text(field.id(), node);
          case FieldType.LongText text -> text(field.id(), node);
          case FieldType.Choice choice -> text(field.id(), node);
          case FieldType.Day day -> text(field.id(), node);
          case FieldType.YesNo yesNo -> Optional.of(bool(field.id(), node));
          case FieldType.Choices choices -> Optional.of(texts(field.id(), node));
          case FieldType.Entries entries -> Optional.of(entries(field.id(), node));
        };
    return (Optional<T>) value;
  }

  static <T> JsonNode write(Field<T> field, T value) {
    return switch (field.type()) {
      case FieldType.Text text -> TextNode.valueOf((String) value);
      case FieldType.LongText text -> TextNode.valueOf((String) value);
      case FieldType.Choice choice -> TextNode.valueOf((String) value);
      case FieldType.Day day -> TextNode.valueOf((String) value);
      case FieldType.YesNo yesNo -> BooleanNode.valueOf((Boolean) value);
      case FieldType.Choices choices -> array((List<?>) value);
      case FieldType.Entries entries -> array((List<?>) value);
    };
  }

  private static Optional<String> text(String path, JsonNode node) throws BadFiling {
    require(node.isTextual(), path);
    return Optional.of(node.textValue()).filter(text -> !text.isEmpty());
  }

  private static boolean bool(String path, JsonNode node) throws BadFiling {
    require(node.isBoolean(), path);
    return node.booleanValue();
  }

  private static List<String> texts(String path, JsonNode node) throws BadFiling {
    require(node.isArray(), path);
    List<String> texts = new ArrayList<>();
    for (JsonNode element : node) {
      require(element.isTextual(), path);
      texts.add(element.textValue());
    }
    return List.copyOf(texts);
  }

  private static List<Entry> entries(String path, JsonNode node) throws BadFiling {
    require(node.isArray(), path);
    List<Entry> entries = new ArrayList<>();
    for (JsonNode element : node) {
      require(element.path("type").isTextual(), path);
      JsonNode number = element.path("number");
      require(number.isTextual() || number.isMissingNode() || number.isNull(), path);
      entries.add(new Entry(element.path("type").textValue(), number.asText("")));
    }
    return List.copyOf(entries);
  }

  private static ArrayNode array(List<?> values) {
    ArrayNode array = StrictJson.MAPPER.createArrayNode();
    for (Object value : values) {
      array.add(value instanceof Entry entry ? object(entry) : TextNode.valueOf((String) value));
    }
    return array;
  }

  private static ObjectNode object(Entry entry) {
    ObjectNode object = StrictJson.MAPPER.createObjectNode().put("type", entry.type());
    return entry.number().isEmpty() ? object : object.put("number", entry.number());
  }

  private static void require(boolean right, String path) throws BadFiling {
    if (!right) {
      throw new BadFiling(BadFiling.Kind.WRONG_TYPE, path);
    }
  }
}
