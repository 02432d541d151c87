package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list or rule file in JSON, bundled or from outside, as plain maps, lists and texts. */
public final class DataFile {

  private DataFile() {}

  /** The content of this resource; it is ours, so a fault in it is a bug. */
  public static Map<String, Object> read(String resource) {
    try (InputStream in = DataFile.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Optional<Map<String, Object>> plain = PlainReader.read(text);
      return plain.isPresent() ? plain.get() : object(StrictReader.parse(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BadFiling broken) {
      throw new IllegalStateException(resource, broken);
    }
  }

  /**
   * The content of a list or rule file that did not come with the program.
   *
   * @throws BadFiling if it is no JSON object
   */
  public static Map<String, Object> read(byte[] content) throws BadFiling {
    return object(StrictReader.read(content));
  }

  private static Map<String, Object> object(JsonNode tree) throws BadFiling {
    if (!tree.isObject()) {
      throw new BadFiling(BadFiling.Kind.NOT_JSON, 1, 1);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : tree.properties()) {
      object.put(entry.getKey(), plain(entry.getValue()));
    }
    return object;
  }

  /** The same value without Jackson's types. */
  static Object plain(JsonNode node) throws BadFiling {
    if (node.isObject()) {
      return object(node);
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      for (JsonNode element : node) {
        list.add(plain(element));
      }
      return list;
    }
    return node.isTextual()
        ? node.textValue()
        : node.isNumber()
            ? node.numberValue()
            : node.isNull() ? null : (Object) node.booleanValue();
  }
}
