package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An object of which every key must be asked for, and every value be of its type and range. */
final class StrictObject {

  private final JsonNode node;
  private final String path;
  private final Set<String> asked = new HashSet<>();

  StrictObject(JsonNode node, String path) throws BadFiling {
    if (!node.isObject()) {
      throw new BadFiling(BadFiling.Kind.WRONG_TYPE, path);
    }
    this.node = node;
    this.path = path;
  }

  boolean has(String key) {
    return node.has(key);
  }

  /** The keys of an object that is a map. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  String string(String key, int most) throws BadFiling {
    JsonNode value = value(key);
    require(value.isTextual(), key);
    range(value.textValue().length() <= most, key);
    return value.textValue();
  }

  String string(String key, int most, String otherwise) throws BadFiling {
    return has(key) ? string(key, most) : otherwise;
  }

  boolean yesNo(String key) throws BadFiling {
    JsonNode value = value(key);
    require(value.isBoolean(), key);
    return value.booleanValue();
  }

  double number(String key, double least, double most) throws BadFiling {
    JsonNode value = value(key);
    require(value.isNumber(), key);
    double number = value.doubleValue();
    range(number >= least && number <= most, key);
    return number;
  }

  int whole(String key, int least, int most) throws BadFiling {
    double number = number(key, least, most);
    require(number == Math.rint(number), key);
    return (int) number;
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) throws BadFiling {
    String name = string(key, 40);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
        return constant;
      }
    }
    throw new BadFiling(BadFiling.Kind.OUT_OF_RANGE, place(key));
  }

  StrictObject object(String key) throws BadFiling {
    return new StrictObject(value(key), place(key));
  }

  /** The objects of a list; an absent list is empty. */
  List<StrictObject> objects(String key, int most) throws BadFiling {
    List<StrictObject> objects = new ArrayList<>();
    for (JsonNode element : list(key, most)) {
      objects.add(new StrictObject(element, place(key) + "[" + (objects.size() + 1) + "]"));
    }
    return objects;
  }

  /** The texts of a list; an absent list is empty. */
  List<String> texts(String key, int most, int longest) throws BadFiling {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(key, most)) {
      require(element.isTextual(), key);
      range(element.textValue().length() <= longest, key);
      texts.add(element.textValue());
    }
    return texts;
  }

  /** The numbers of a list. */
  List<Double> numbers(String key, int most, double largest) throws BadFiling {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode element : list(key, most)) {
      require(element.isNumber(), key);
      range(Math.abs(element.doubleValue()) <= largest, key);
      numbers.add(element.doubleValue());
    }
    return numbers;
  }

  private JsonNode list(String key, int most) throws BadFiling {
    JsonNode value = value(key);
    require(value.isArray() || value.isMissingNode(), key);
    range(value.size() <= most, key);
    return value;
  }

  /** Refuses what nobody has asked for: a typing error must not go unnoticed. */
  void end() throws BadFiling {
    for (String key : keys()) {
      if (!asked.contains(key)) {
        throw new BadFiling(BadFiling.Kind.UNKNOWN_KEY, place(key));
      }
    }
  }

  BadFiling wrong(String key) {
    return new BadFiling(BadFiling.Kind.WRONG_TYPE, place(key));
  }

  private JsonNode value(String key) {
    asked.add(key);
    return node.path(key);
  }

  private void require(boolean right, String key) throws BadFiling {
    if (!right) {
      throw wrong(key);
    }
  }

  private void range(boolean within, String key) throws BadFiling {
    if (!within) {
      throw new BadFiling(BadFiling.Kind.OUT_OF_RANGE, place(key));
    }
  }

  private String place(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
