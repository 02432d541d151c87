package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Slot;

/** What is known of a paper, as it is kept beside it. */
public final class PaperJson {

  private static final int MOST_RULINGS = 2000;
  private static final int RULING = 4;

  private PaperJson() {}

  /**
   * Reads what {@link #write} has written.
   *
   * @throws BadFiling if it is anything else
   */
  public static Paper read(byte[] bytes) throws BadFiling {
    JsonNode tree = StrictReader.read(bytes);
    StrictObject root = new StrictObject(tree, "");
    List<PaperPage> pages = new ArrayList<>();
    for (StrictObject page : root.objects("pages", SpotJson.MOST_PAGES)) {
      pages.add(page(page));
    }
    List<Slot> slots = new ArrayList<>();
    for (StrictObject slot : root.objects("slots", SlotJson.MOST)) {
      slots.add(SlotJson.read(slot));
    }
    Paper blank =
        new Paper(root.choice("kind", Paper.Kind.class), pages, slots, root.yesNo("signed"));
    root.end();
    return blank;
  }

  private static PaperPage page(StrictObject page) throws BadFiling {
    List<Double> ends = page.numbers("rulings", MOST_RULINGS * RULING, SpotJson.FARTHEST);
    List<RuledLine> rulings = new ArrayList<>();
    for (int i = 0; i + RULING <= ends.size(); i += RULING) {
      rulings.add(new RuledLine(ends.get(i), ends.get(i + 1), ends.get(i + 2), ends.get(i + 3)));
    }
    double width = page.number("width", 1, SpotJson.FARTHEST);
    double height = page.number("height", 1, SpotJson.FARTHEST);
    page.end();
    return new PaperPage(width, height, rulings);
  }

  /** Writes it; the same one gives the same bytes. */
  public static byte[] write(Paper blank) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    root.put("kind", blank.kind().name().toLowerCase(Locale.ROOT)).put("signed", blank.signed());
    ArrayNode pages = root.putArray("pages");
    blank.pages().forEach(page -> write(page, pages.addObject()));
    ArrayNode slots = root.putArray("slots");
    blank.slots().forEach(slot -> SlotJson.write(slot, slots.addObject()));
    return AnswersJson.text(root);
  }

  private static void write(PaperPage page, ObjectNode object) {
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
