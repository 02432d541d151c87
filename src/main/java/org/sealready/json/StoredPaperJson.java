package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sealready.paper.Placement;

/** A form that was imported, as the data folder keeps it beside its paper. */
public final class StoredPaperJson {

  private static final String FORMAT = "sealready-form";
  private static final int VERSION = 1;
  private static final int LONGEST = 500;

  /**
   * What is kept.
   *
   * @param title its name where it belongs to no letter, else empty
   * @param used whether it goes before the letter's own wording
   * @param paper under which name the paper is kept
   * @param sum of the paper, to notice when it is no longer the one that was looked through
   */
  public record Kept(String title, boolean used, String paper, String sum, Placement placement) {}

  private StoredPaperJson() {}

  /**
   * Reads what {@link #write} has written.
   *
   * @throws BadFiling if it is anything else
   */
  public static Kept read(byte[] bytes) throws BadFiling {
    JsonNode tree = StrictReader.read(bytes);
    if (tree.path("version").asInt() > VERSION) {
      throw new BadFiling(BadFiling.Kind.NEWER_VERSION, tree.path("version").asText());
    }
    StrictObject root = new StrictObject(tree, "");
    root.string("format", FORMAT.length());
    root.whole("version", VERSION, VERSION);
    Kept kept =
        new Kept(
            root.string("title", LONGEST),
            root.yesNo("used"),
            root.string("paper", LONGEST),
            root.string("sum", LONGEST),
            PlacementJson.read(root));
    root.end();
    return kept;
  }

  /** Writes it; the same one gives the same bytes. */
  public static byte[] write(Kept kept) {
    ObjectNode root = StrictJson.MAPPER.createObjectNode();
    root.put("format", FORMAT)
        .put("version", VERSION)
        .put("title", kept.title())
        .put("used", kept.used())
        .put("paper", kept.paper())
        .put("sum", kept.sum());
    PlacementJson.write(kept.placement(), root);
    return AnswersJson.text(root);
  }
}
