package org.sealready.service.rejection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sealready.json.BadFiling;
import org.sealready.json.PlainJson;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.rules.rejection.RejectionReader;
import org.sealready.service.Catalogue;

/**
 * Reads what came back, as a person pasted it or as the platform's interface answered, into its
 * reasons.
 */
public final class ReadRejection {

  private final Catalogue catalogue;
  private final Supplier<RejectionReader> maker;
  private Optional<RejectionReader> made = Optional.empty();

  public ReadRejection(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.maker = catalogue.rejections();
  }

  /** Made once, when somebody asks; a window asks from its background threads. */
  private synchronized RejectionReader reader() {
    made = made.or(() -> Optional.of(maker.get()));
    return made.get();
  }

  /** The reasons in the order of the text; those of a list of entries have no place in it. */
  public List<RejectionItem> items(String text) {
    RejectionReader rejections = reader();
    List<RejectionEntries.Entry> entries = entries(text.strip());
    return entries.isEmpty()
        ? rejections.read(text)
        : entries.stream().flatMap(entry -> read(rejections, entry).stream()).toList();
  }

  /** What a whole document is that gives no reason; empty for texts and for rejections. */
  public Optional<ForeignDocument> withoutReasons(String text) {
    try {
      Object document = PlainJson.read(text.strip().getBytes(StandardCharsets.UTF_8));
      boolean isForeign =
          (document instanceof Map || document instanceof List)
              && RejectionEntries.in(document).isEmpty();
      return isForeign ? Optional.of(ForeignDocument.of(document, catalogue)) : Optional.empty();
    } catch (BadFiling noDocument) {
      // A text of a person, or a piece of a document: what there is in it is read.
      return Optional.empty();
    }
  }

  /** Whether it comes from another platform or office: nothing of it is read then. */
  public boolean isElsewhere(String text) {
    return reader().isElsewhere(text);
  }

  /** What is advised at this field, slot or letter, which a person gave the words to. */
  public RejectionItem at(String id, String text) {
    return reader().readAt(id, text);
  }

  private static List<RejectionEntries.Entry> entries(String text) {
    if (!text.contains("\"")) {
      return List.of();
    }
    try {
      return RejectionEntries.in(PlainJson.read(text.getBytes(StandardCharsets.UTF_8)));
    } catch (BadFiling noDocument) {
      // Cut off, or pasted among other words: what can be recognised of it is taken.
      return RejectionEntries.inPieces(text);
    }
  }

  private List<RejectionItem> read(RejectionReader rejections, RejectionEntries.Entry entry) {
    if (!entry.code().isEmpty()) {
      return List.of(rejections.readCode(entry.code(), entry.error()));
    }
    if (!entry.path().isEmpty()) {
      return List.of(atPath(rejections, entry.path(), entry.error()));
    }
    if (PlatformPlace.isPath(entry.name())) {
      return List.of(atPath(rejections, entry.name(), entry.said()));
    }
    if (entry.name().isEmpty() && entry.suggestion().isEmpty()) {
      return rejections.read(entry.error()).stream().map(ReadRejection::withoutPlace).toList();
    }
    return List.of(rejections.read(entry.name(), entry.error(), entry.suggestion()));
  }

  private RejectionItem atPath(RejectionReader rejections, String path, String error) {
    PlatformPlace places = new PlatformPlace(catalogue);
    return places
        .id(path)
        .map(field -> rejections.readAt(field, error))
        .orElseGet(
            () ->
                places
                    .near(path)
                    .map(field -> rejections.readNear(field, error))
                    .orElseGet(() -> rejections.read("", error, "")));
  }

  private static RejectionItem withoutPlace(RejectionItem item) {
    return new RejectionItem(item.text(), -1, -1, item.field(), item.advice());
  }

  /** The page on which a field, slot or letter is mended; empty for an unknown id. */
  public Optional<String> page(String id) {
    boolean isField = catalogue.form().field(id).isPresent();
    boolean isSlot = catalogue.platform().slots().find(id).isPresent();
    if (catalogue.letter(id).isPresent()) {
      return Optional.of("letters");
    }
    if (isField || id.contains(".")) {
      String page = id.substring(0, Math.max(0, id.indexOf('.')));
      return Optional.of(page.equals("legalRepresentative") ? "entity" : page);
    }
    return isSlot ? Optional.of("entity") : Optional.empty();
  }
}
