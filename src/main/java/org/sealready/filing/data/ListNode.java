package org.sealready.filing.data;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sealready.json.list.BadList;

/** Takes values out of a list that somebody else may have made; what has another shape is named. */
final class ListNode {

  /** The shapes that were asked for: a few, each for hundreds of values. */
  private static final Map<String, Pattern> SHAPES = new ConcurrentHashMap<>();

  private ListNode() {}

  /** Whether the whole text is of this shape, a regular expression of the program's own. */
  static boolean isOf(String text, String shape) {
    return SHAPES.computeIfAbsent(shape, Pattern::compile).matcher(text).matches();
  }

  /** The text under this key, which has to be of this shape. */
  static String text(Map<?, ?> node, String key, String place, String shape) throws BadList {
    if (node.get(key) instanceof String text && isOf(text, shape)) {
      return text;
    }
    throw new BadList(place + " " + key);
  }

  /** The same, or what counts where there is no such key. */
  static String text(Map<?, ?> node, String key, String place, String shape, String absent)
      throws BadList {
    return node.containsKey(key) ? text(node, key, place, shape) : absent;
  }

  static Map<?, ?> object(Object node, String place) throws BadList {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw new BadList(place);
  }

  static List<?> list(Object node, String place) throws BadList {
    if (node instanceof List<?> list) {
      return list;
    }
    throw new BadList(place);
  }
}
