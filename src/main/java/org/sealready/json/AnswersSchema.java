package org.sealready.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Option;
import org.sealready.form.Options;

/**
 * The JSON Schema (draft 2020-12) of a form's filing file: the shape of every key, with label and
 * hint. It says what a file can hold; whether a filing is good is what {@code check} says.
 */
public final class AnswersSchema {

  private final Form form;

  public AnswersSchema(Form form) {
    this.form = form;
  }

  /** The schema as a JSON document. */
  public byte[] write() {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", AnswersJson.FORMAT).put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.putObject("format").put("const", AnswersJson.FORMAT);
    properties.putObject("version").put("const", AnswersJson.VERSION);
    for (Field<?> field : form.fields()) {
      group(properties, field.group()).set(field.name(), property(field));
    }
    extras(properties);
    root.putArray("required").add("format").add("version");
    return AnswersJson.text(root);
  }

  private static ObjectNode group(ObjectNode properties, String group) {
    ObjectNode node = properties.withObjectProperty(group);
    return node.put("type", "object").withObjectProperty("properties");
  }

  private static ObjectNode property(Field<?> field) {
    ObjectNode node = StrictJson.MAPPER.createObjectNode().put("title", field.label());
    if (!field.hint().isEmpty()) {
      node.put("description", field.hint());
    }
    switch (field.type()) {
      case FieldType.Text text -> node.put("type", "string").put("maxLength", text.max());
      case FieldType.LongText text ->
          node.put("type", "string").put("minLength", text.min()).put("maxLength", text.max());
      case FieldType.Choice choice -> codes(node.put("type", "string"), choice.options());
      case FieldType.Day day -> node.put("type", "string").put("pattern", pattern(day));
      case FieldType.YesNo yesNo -> node.put("type", "boolean");
      case FieldType.Choices choices -> {
        node.put("type", "array")
            .put("minItems", 1)
            .put("maxItems", choices.max())
            .put("uniqueItems", true);
        codes(node.putObject("items").put("type", "string"), choices.options());
      }
      case FieldType.Entries entries ->
          entries(node.put("type", "array").put("minItems", 1), entries);
    }
    return node;
  }

  private static String pattern(FieldType.Day day) {
    String date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    return day.permanent() ? "^(" + date + "|" + FieldType.PERMANENT + ")$" : "^" + date + "$";
  }

  private static void entries(ObjectNode node, FieldType.Entries entries) {
    ObjectNode item = node.putObject("items").put("type", "object");
    ObjectNode properties = item.putObject("properties");
    codes(properties.putObject("type").put("type", "string"), entries.options());
    properties.putObject("number").put("type", "string");
    item.putArray("required").add("type");
  }

  /** A fixed list becomes an enumeration; one that depends on other answers only names them. */
  private static void codes(ObjectNode node, Options options) {
    if (!options.dependsOn().isEmpty()) {
      node.put("$comment", options.id() + " <- " + String.join(", ", options.dependsOn()));
      return;
    }
    ArrayNode codes = node.putArray("enum");
    ObjectNode labels = node.putObject("x-labels");
    for (Option option : options.in(org.sealready.form.Answers.empty())) {
      codes.add(option.code());
      labels.put(option.code(), option.label());
    }
  }

  private static void extras(ObjectNode properties) {
    ObjectNode waiver =
        properties
            .putObject("waivers")
            .put("type", "array")
            .putObject("items")
            .put("type", "object");
    ObjectNode keys = waiver.putObject("properties");
    for (String key : new String[] {"rule", "field", "reason", "date"}) {
      keys.putObject(key).put("type", "string");
    }
    keys.putObject("about").put("type", "array").putObject("items").put("type", "string");
    ObjectNode answer =
        properties.putObject("questions").put("type", "object").putObject("additionalProperties");
    answer.putArray("enum").add("yes").add("no").add("unknown");
    journey(properties.putObject("journey").put("type", "object").putObject("properties"));
  }

  /** What was written down on the way; a day or time may be written in any usual way. */
  private static void journey(ObjectNode properties) {
    ObjectNode state =
        properties
            .putObject("states")
            .put("type", "array")
            .putObject("items")
            .put("type", "object");
    ObjectNode keys = state.putObject("properties");
    keys.putObject("state").putArray("type").add("string").add("integer");
    keys.putObject("at").putArray("type").add("string").add("integer");
    for (String list : new String[] {"ticks", "names"}) {
      properties.putObject(list).put("type", "array").putObject("items").put("type", "string");
    }
    properties.putObject("choices").put("type", "object");
    properties.putObject("rejections").put("type", "array");
    properties.putObject("filed").put("type", "object");
    for (String text : new String[] {"recordNumber", "calendar"}) {
      properties.putObject(text).put("type", "string");
    }
  }
}
