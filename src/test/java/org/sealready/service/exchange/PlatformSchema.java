package org.sealready.service.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The platform's dictionary as the tests keep it, apart from the program's own list. */
final class PlatformSchema {

  private static final String OBJECT_LIST = "List<Applets";

  private PlatformSchema() {}

  /** Type by path, in the order of the dictionary. */
  static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("src/test/resources/platform-types.txt"))) {
        if (!line.startsWith("#")) {
          types.put(line.split(" ")[0], line.split(" ")[1]);
        }
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return types;
  }

  /** A JSON Schema: known keys of the right type only, none of them empty, days in eight digits. */
  static String json() {
    return object("", types());
  }

  private static String object(String path, Map<String, String> types) {
    List<String> members = new ArrayList<>();
    types.forEach(
        (below, type) -> {
          int dot = below.lastIndexOf('.');
          if (path.equals(dot < 0 ? "" : below.substring(0, dot))) {
            members.add("\"" + below.substring(dot + 1) + "\":" + value(below, type, types));
          }
        });
    return members.stream()
        .collect(
            Collectors.joining(
                ",",
                "{\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,"
                    + "\"properties\":{",
                "}}"));
  }

  private static String value(String path, String type, Map<String, String> types) {
    return switch (type) {
      case "Integer" -> "{\"type\":\"integer\"}";
      case "String" ->
          path.contains("_validity_date_")
              ? "{\"type\":\"string\",\"pattern\":\"^([0-9]{8}|长期)$\"}"
              : "{\"type\":\"string\",\"minLength\":1}";
      case "List<Integer>" -> list("{\"type\":\"integer\"}", 20);
      case "List<String>" ->
          list("{\"type\":\"string\",\"minLength\":1}", path.contains("_other_") ? 10 : 1);
      default -> type.startsWith(OBJECT_LIST) ? list(object(path, types), 20) : object(path, types);
    };
  }

  private static String list(String items, int most) {
    return "{\"type\":\"array\",\"minItems\":1,\"maxItems\":" + most + ",\"items\":" + items + "}";
  }
}
