package org.sealready.service.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sealready.form.Field;
import org.sealready.json.BadFiling;
import org.sealready.json.PlainJson;
import org.sealready.platform.UploadSlot;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.rules.rejection.RejectionReader;
import org.sealready.service.Catalogue;
import java.nio.charset.StandardCharsets;

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
    if (!entry.path().isEmpty()) {
      return List.of(
          place(entry.path())
              .map(field -> rejections.readAt(field, entry.error()))
              .orElseGet(() -> rejections.read("", entry.error(), "")));
    }
    if (entry.name().isEmpty() && entry.suggestion().isEmpty()) {
      return rejections.read(entry.error()).stream().map(ReadRejection::withoutPlace).toList();
    }
    return List.of(rejections.read(entry.name(), entry.error(), entry.suggestion()));
  }

  private static RejectionItem withoutPlace(RejectionItem item) {
    return new RejectionItem(item.text(), -1, -1, item.field(), item.advice());
  }

  /** Our id of what stands at this path of the platform's dictionary; indexes are left out. */
  private Optional<String> place(String path) {
    String plain = path.replaceAll("\\[\\d*]|\\.\\d+(?=\\.|$)", "");
    List<String> found = new ArrayList<>();
    for (Field<?> field : catalogue.form().fields()) {
      if (!field.platformPath().isEmpty() && ends(field.platformPath(), plain)) {
        found.add(field.id());
      }
    }
    for (UploadSlot slot : catalogue.platform().slots().all()) {
      if (!slot.path().isEmpty() && ends(slot.path(), plain)) {
        found.add(slot.isSeries() ? list(slot) : slot.id());
      }
    }
    return found.stream().findFirst();
  }

  /** The field whose entries have a picture each. */
  private String list(UploadSlot slot) {
    return catalogue.form().fields().stream()
        .filter(field -> !field.platformPath().isEmpty())
        .filter(field -> slot.path().startsWith(field.platformPath() + "."))
        .map(Field::id)
        .findFirst()
        .orElse(slot.id());
  }

  private static boolean ends(String full, String path) {
    return full.equals(path) || path.contains(".") && full.endsWith("." + path);
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
