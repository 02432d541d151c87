package org.sealready.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where something stands in a filing file: a JSON Pointer (RFC 6901), because keys may themselves
 * hold dots. An element of a list is named by what it is about, so that the name stays right when
 * another element goes.
 */
public final class Pointer {

  /** What was written down on the way to the number: no answer, and read by the way itself. */
  public static final String JOURNEY = "/journey";

  private Pointer() {}

  /** The pointer to this key below these. */
  static String of(String... keys) {
    StringBuilder pointer = new StringBuilder();
    for (String key : keys) {
      pointer.append('/').append(key.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /** The keys that lead there. */
  static List<String> keys(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(key -> key.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** The same place as people read it: {@code group.name}. */
  public static String dotted(String pointer) {
    return String.join(".", keys(pointer));
  }

  /** Names of list elements: the second element about the same thing is {@code thing#2}. */
  static final class Names {
    private final Map<String, Integer> seen = new HashMap<>();

    String of(String about) {
      String name = about.replace("#", "##");
      int count = seen.merge(name, 1, Integer::sum);
      return count == 1 ? name : name + "#" + count;
    }
  }
}
