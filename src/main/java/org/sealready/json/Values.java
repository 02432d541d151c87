package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;

/** One answer to and from JSON, by the type of its field. An empty text or list is no answer. */
final class Values {

  private static final String TYPE = "type";
  private static final String NUMBER = "number";

  private Values() {}

  @SuppressWarnings("unchecked") // each branch makes the type that the sealed type's argument names
  static <T> Optional<T> read(Field<T> field, JsonNode node, UnknownFields unknown, Taken taken)
      throws BadFiling {
    Optional<?> value =
        switch (field.type()) {
          case FieldType.Text text -> text(field.id(), node);
          case FieldType.LongText text -> text(field.id(), node);
          case FieldType.Choice choice -> text(field.id(), node);
          case FieldType.Day day -> text(field.id(), node);
          case FieldType.YesNo yesNo -> Optional.of(bool(field.id(), node));
          case FieldType.Choices choices -> Optional.of(texts(field.id(), node));
          case FieldType.Entries entries -> Optional.of(entries(field, node, unknown, taken));
        };
    return ((Optional<T>) value)
        .map(read -> taken.of(field, read))
        .filter(read -> !"".equals(read));
  }

  static <T> JsonNode write(Field<T> field, T value, UnknownFields unknown) {
    return switch (field.type()) {
      case FieldType.Text text -> TextNode.valueOf((String) value);
      case FieldType.LongText text -> TextNode.valueOf((String) value);
      case FieldType.Choice choice -> TextNode.valueOf((String) value);
      case FieldType.Day day -> TextNode.valueOf((String) value);
      case FieldType.YesNo yesNo -> BooleanNode.valueOf((Boolean) value);
      case FieldType.Choices choices -> texts((List<?>) value);
      case FieldType.Entries entries -> entries(field, (List<?>) value, unknown);
    };
  }

  private static Optional<String> text(String path, JsonNode node) throws BadFiling {
    require(node.isTextual(), path);
    return Optional.of(node.textValue());
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

  private static List<Entry> entries(
      Field<?> field, JsonNode node, UnknownFields unknown, Taken taken) throws BadFiling {
    require(node.isArray(), field.id());
    List<Entry> entries = new ArrayList<>();
    Pointer.Names names = new Pointer.Names();
    for (JsonNode element : node) {
      require(element.path(TYPE).isTextual(), field.id());
      JsonNode number = element.path(NUMBER);
      require(number.isTextual() || number.isMissingNode() || number.isNull(), field.id());
      // What stands beside an entry is found again by the code that the kept answer holds.
      Entry entry = taken.of(new Entry(element.path(TYPE).textValue(), number.asText("")));
      entries.add(entry);
      unknown.keepBeside(Set.of(TYPE, NUMBER), element, pointer(field, entry, names));
    }
    return List.copyOf(entries);
  }

  private static String pointer(Field<?> field, Entry entry, Pointer.Names names) {
    return Pointer.of(field.group(), field.name(), names.of(entry.type()));
  }

  private static ArrayNode texts(List<?> values) {
    ArrayNode array = StrictJson.MAPPER.createArrayNode();
    values.forEach(value -> array.add((String) value));
    return array;
  }

  private static ArrayNode entries(Field<?> field, List<?> values, UnknownFields unknown) {
    ArrayNode array = StrictJson.MAPPER.createArrayNode();
    Pointer.Names names = new Pointer.Names();
    for (Object value : values) {
      Entry entry = (Entry) value;
      ObjectNode object = array.addObject().put(TYPE, entry.type());
      if (!entry.number().isEmpty()) {
        object.put(NUMBER, entry.number());
      }
      unknown.putBack(pointer(field, entry, names), object);
    }
    return array;
  }

  private static void require(boolean right, String path) throws BadFiling {
    if (!right) {
      throw new BadFiling(BadFiling.Kind.WRONG_TYPE, path);
    }
  }
}
