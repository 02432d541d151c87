package org.sealready.filing.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Source;
import org.sealready.platform.PlatformDictionary;
import org.sealready.platform.PlatformKey;
import org.sealready.platform.PlatformKey.Part;
import org.sealready.platform.PlatformKey.Type;
import org.sealready.platform.Trap;

/** The keys of the platform's interface, from a dated list of its objects. */
final class PlatformFields {

  private static final String LIST = "List<";

  private final Map<String, List<Map<String, String>>> objects;
  private final List<PlatformKey> keys = new ArrayList<>();

  private PlatformFields(Map<String, List<Map<String, String>>> objects) {
    this.objects = objects;
    add("", "Body");
  }

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  static PlatformDictionary read() {
    Map<String, Object> file = CodeLists.file("platform-fields");
    PlatformFields fields =
        new PlatformFields((Map<String, List<Map<String, String>>>) file.get("objects"));
    return new PlatformDictionary(
        new Source((String) file.get("source"), (String) file.get("date")),
        fields.keys,
        Set.copyOf((List<String>) file.get("envelope")));
  }

  private void add(String above, String object) {
    for (Map<String, String> row : objects.get(object)) {
      String path = above.isEmpty() ? row.get("key") : above + "." + row.get("key");
      String type = row.get("type");
      keys.add(key(path, row));
      if (objects.containsKey(bare(type))) {
        add(path, bare(type));
      }
    }
  }

  private PlatformKey key(String path, Map<String, String> row) {
    return new PlatformKey(
        path,
        type(row.get("type")),
        row.get("label"),
        Optional.ofNullable(row.get("trap")).map(Trap::valueOf),
        Optional.ofNullable(row.get("part"))
            .map(part -> Part.valueOf(part.toUpperCase(Locale.ROOT))));
  }

  private Type type(String name) {
    return switch (name) {
      case "Integer" -> Type.INTEGER;
      case "String" -> Type.TEXT;
      case LIST + "Integer>" -> Type.INTEGERS;
      case LIST + "String>" -> Type.TEXTS;
      default -> name.startsWith(LIST) ? Type.ITEMS : Type.OBJECT;
    };
  }

  private static String bare(String type) {
    return type.startsWith(LIST) ? type.substring(LIST.length(), type.length() - 1) : type;
  }
}
