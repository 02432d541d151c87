package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.Placement;
import org.sealready.paper.Spot;

/**
 * What of ours goes where on a paper, as a file that can be handed on: it names values, and holds
 * none. Lengths are in millimetres from the upper left corner, or in points where the file says
 * {@code "unit": "pt"}.
 */
public final class PlacementJson {

  private static final String FORMAT = "sealready-placement";
  private static final int VERSION = 1;
  private static final double POINT = 25.4 / 72;
  private static final int MOST_ITEMS = 1000;
  private static final String GUESSED = "guessed";

  private PlacementJson() {}

  /**
   * Reads a placement.
   *
   * @throws BadFiling if it is none, or says anything that a placement does not say
   */
  public static Placement read(byte[] bytes) throws BadFiling {
    JsonNode tree = StrictReader.read(bytes);
    if (!FORMAT.equals(tree.path("format").asText()) || !tree.path("version").isInt()) {
      throw new BadFiling(BadFiling.Kind.NOT_A_PLACEMENT);
    }
    if (tree.path("version").intValue() > VERSION) {
      throw new BadFiling(BadFiling.Kind.NEWER_VERSION, tree.path("version").asText());
    }
    StrictObject root = new StrictObject(tree, "");
    root.string("format", FORMAT.length());
    root.whole("version", VERSION, VERSION);
    Placement placement = read(root);
    root.end();
    return placement;
  }

  static Placement read(StrictObject root) throws BadFiling {
    double unit =
        switch (root.string("unit", 10, "mm")) {
          case "mm" -> 1;
          case "pt" -> POINT;
          default -> throw root.wrong("unit");
        };
    List<Item> items = new ArrayList<>();
    for (StrictObject item : root.objects("items", MOST_ITEMS)) {
      items.add(item(item, unit));
    }
    Set<String> guessed = new LinkedHashSet<>();
    return new Placement(fields(root, guessed), items, guessed);
  }

  private static Item item(StrictObject item, double unit) throws BadFiling {
    Spot spot = SpotJson.read(item, unit);
    boolean guessed = item.has(GUESSED) && item.yesNo(GUESSED);
    Item read = new Item(spot, StyleJson.read(item), ContentJson.read(item), guessed);
    item.end();
    return read;
  }

  private static Map<String, Content> fields(StrictObject root, Set<String> guessed)
      throws BadFiling {
    Map<String, Content> fields = new LinkedHashMap<>();
    if (root.has("fields")) {
      StrictObject object = root.object("fields");
      for (String name : object.keys()) {
        StrictObject field = object.object(name);
        fields.put(name, ContentJson.read(field));
        if (field.has(GUESSED) && field.yesNo(GUESSED)) {
          guessed.add(name);
        }
        field.end();
      }
    }
    return fields;
  }

  /** Writes a placement; the same one gives the same bytes. */
  public static byte[] write(Placement placement) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    root.put("format", FORMAT).put("version", VERSION);
    write(placement, root);
    return AnswersJson.text(root);
  }

  static void write(Placement placement, ObjectNode root) {
    ObjectNode fields = root.putObject("fields");
    placement
        .fields()
        .forEach((name, content) -> ContentJson.write(content, fields.putObject(name)));
    placement.guessed().forEach(name -> ((ObjectNode) fields.get(name)).put(GUESSED, true));
    ArrayNode items = root.putArray("items");
    for (Item item : placement.items()) {
      ObjectNode object = items.addObject();
      SpotJson.write(item.spot(), object);
      StyleJson.write(item.style(), object);
      ContentJson.write(item.content(), object);
      if (item.guessed()) {
        object.put(GUESSED, true);
      }
    }
  }
}
