package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sealready.blank.Blank;
import org.sealready.blank.BlankPage;
import org.sealready.blank.Ruling;
import org.sealready.blank.Slot;

/** What is known of a paper, as it is kept beside it. */
public final class BlankJson {

  private static final int MOST_RULINGS = 2000;
  private static final int RULING = 4;

  private BlankJson() {}

  /**
   * Reads what {@link #write} has written.
   *
   * @throws BadFiling if it is anything else
   */
  public static Blank read(byte[] bytes) throws BadFiling {
    JsonNode tree = StrictReader.read(bytes);
    StrictObject root = new StrictObject(tree, "");
    List<BlankPage> pages = new ArrayList<>();
    for (StrictObject page : root.objects("pages", SpotJson.MOST_PAGES)) {
      pages.add(page(page));
    }
    List<Slot> slots = new ArrayList<>();
    for (StrictObject slot : root.objects("slots", SlotJson.MOST)) {
      slots.add(SlotJson.read(slot));
    }
    Blank blank =
        new Blank(root.choice("kind", Blank.Kind.class), pages, slots, root.yesNo("signed"));
    root.end();
    return blank;
  }

  private static BlankPage page(StrictObject page) throws BadFiling {
    List<Double> ends = page.numbers("rulings", MOST_RULINGS * RULING, SpotJson.FARTHEST);
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i + RULING <= ends.size(); i += RULING) {
      rulings.add(new Ruling(ends.get(i), ends.get(i + 1), ends.get(i + 2), ends.get(i + 3)));
    }
    double width = page.number("width", 1, SpotJson.FARTHEST);
    double height = page.number("height", 1, SpotJson.FARTHEST);
    page.end();
    return new BlankPage(width, height, rulings);
  }

  /** Writes it; the same one gives the same bytes. */
  public static byte[] write(Blank blank) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    root.put("kind", blank.kind().name().toLowerCase(Locale.ROOT)).put("signed", blank.signed());
    ArrayNode pages = root.putArray("pages");
    blank.pages().forEach(page -> write(page, pages.addObject()));
    ArrayNode slots = root.putArray("slots");
    blank.slots().forEach(slot -> SlotJson.write(slot, slots.addObject()));
    return AnswersJson.text(root);
  }

  private static void write(BlankPage page, ObjectNode object) {
    object
        .put("width", SpotJson.rounded(page.width()))
        .put("height", SpotJson.rounded(page.height()));
    ArrayNode ends = object.putArray("rulings");
    page.rulings().stream()
        .limit(MOST_RULINGS)
        .forEach(
            ruling ->
                ends.add(SpotJson.rounded(ruling.x1()))
                    .add(SpotJson.rounded(ruling.y1()))
                    .add(SpotJson.rounded(ruling.x2()))
                    .add(SpotJson.rounded(ruling.y2())));
  }
}
