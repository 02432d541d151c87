package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file holds that the form does not know: each piece as JSON text under its {@link Pointer},
 * collected while reading and put back while writing.
 */
final class UnknownFields {

  private final Map<String, String> byPointer;

  UnknownFields() {
    this.byPointer = new LinkedHashMap<>();
  }

  UnknownFields(Map<String, String> byPointer) {
    this.byPointer = byPointer;
  }

  Map<String, String> all() {
    return byPointer;
  }

  void keep(String pointer, JsonNode node) {
    byPointer.put(pointer, node.toString());
  }

  /** Keeps what an element of a list holds beside these keys. */
  void keepBeside(Set<String> known, JsonNode element, String pointer) {
    for (Map.Entry<String, JsonNode> entry : element.properties()) {
      if (!known.contains(entry.getKey())) {
        keep(pointer + Pointer.of(entry.getKey()), entry.getValue());
      }
    }
  }

  /** Puts back what stood directly in the object of this pointer. */
  void putBack(String pointer, ObjectNode object) {
    List<String> parent = pointer.isEmpty() ? List.of() : Pointer.keys(pointer);
    byPointer.forEach(
        (place, json) -> {
          List<String> keys = Pointer.keys(place);
          if (keys.size() == parent.size() + 1 && keys.subList(0, parent.size()).equals(parent)) {
            object.set(keys.getLast(), tree(json));
          }
        });
  }

  private static JsonNode tree(String json) {
    try {
      return StrictReader.parse(json);
    } catch (BadFiling impossible) {
      throw new IllegalStateException("kept JSON is not JSON");
    }
  }
}
