package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Waiver;

/**
 * What a filing file holds beside answers: waivers, and answers to questions that only a person can
 * judge.
 */
final class Extras {

  private static final Set<String> KEYS = Set.of("rule", "field", "reason", "date", "about");

  private Extras() {}

  private static String pointer(Waiver waiver, Pointer.Names names) {
    return Pointer.of("waivers", names.of(waiver.rule() + "@" + waiver.field()));
  }

  static List<Waiver> waivers(JsonNode node, UnknownFields unknown) throws BadFiling {
    require(node.isArray() || node.isNull(), "waivers");
    List<Waiver> waivers = new ArrayList<>();
    Pointer.Names names = new Pointer.Names();
    for (JsonNode element : node) {
      require(element.isObject(), "waivers");
      Waiver waiver =
          new Waiver(
              text(element, "rule"),
              text(element, "field"),
              text(element, "reason"),
              text(element, "date"),
              texts(element, "about"));
      waivers.add(waiver);
      unknown.keepBeside(KEYS, element, pointer(waiver, names));
    }
    return waivers;
  }

  private static String text(JsonNode element, String key) throws BadFiling {
    JsonNode value = element.path(key);
    require(value.isTextual() || value.isMissingNode() || value.isNull(), "waivers." + key);
    return value.asText("");
  }

  private static List<String> texts(JsonNode element, String key) throws BadFiling {
    JsonNode value = element.path(key);
    require(value.isArray() || value.isMissingNode() || value.isNull(), "waivers." + key);
    List<String> texts = new ArrayList<>();
    for (JsonNode part : value) {
      require(part.isTextual(), "waivers." + key);
      texts.add(part.textValue());
    }
    return texts;
  }

  static Map<String, String> questions(JsonNode node) throws BadFiling {
    require(node.isObject() || node.isNull(), "questions");
    Map<String, String> questions = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (entry.getValue().isNull()) {
        continue;
      }
      // Not the key: it is content of the file.
      require(entry.getValue().isTextual(), "questions");
      questions.put(entry.getKey(), entry.getValue().textValue());
    }
    return questions;
  }

  static void write(Answers answers, ObjectNode root, UnknownFields unknown) {
    if (!answers.waivers().isEmpty()) {
      ArrayNode array = root.putArray("waivers");
      Pointer.Names names = new Pointer.Names();
      for (Waiver waiver : answers.waivers()) {
        ObjectNode object =
            array
                .addObject()
                .put("rule", waiver.rule())
                .put("field", waiver.field())
                .put("reason", waiver.reason())
                .put("date", waiver.date());
        if (!waiver.about().isEmpty()) {
          waiver.about().forEach(object.putArray("about")::add);
        }
        unknown.putBack(pointer(waiver, names), object);
      }
    }
    if (!answers.questions().isEmpty()) {
      ObjectNode object = root.putObject("questions");
      answers.questions().forEach(object::put);
    }
  }

  private static void require(boolean right, String path) throws BadFiling {
    if (!right) {
      throw new BadFiling(BadFiling.Kind.WRONG_TYPE, path);
    }
  }
}
