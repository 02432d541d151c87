package org.sealready.filing.data;

import java.util.List;
import java.util.Map;

/** A file of provinces is invalid; the message names the place in it. */
final class WrongPlace extends Exception {

  private static final long serialVersionUID = 1;

  WrongPlace(String place) {
    super(place);
  }

  /** The text under this key, which has to be of this shape. */
  static String text(Map<?, ?> node, String key, String place, String shape) throws WrongPlace {
    if (node.get(key) instanceof String text && text.matches(shape)) {
      return text;
    }
    throw new WrongPlace(place + " " + key);
  }

  /** The same, or what counts where there is no such key. */
  static String text(Map<?, ?> node, String key, String place, String shape, String absent)
      throws WrongPlace {
    return node.containsKey(key) ? text(node, key, place, shape) : absent;
  }

  static Map<?, ?> object(Object node, String place) throws WrongPlace {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw new WrongPlace(place);
  }

  static List<?> list(Object node, String place) throws WrongPlace {
    if (node instanceof List<?> list) {
      return list;
    }
    throw new WrongPlace(place);
  }
}
