package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.json.PlainJson;
import org.sealready.json.Pointer;
import org.sealready.platform.PlatformDictionary;
import org.sealready.platform.PlatformKey;
import org.sealready.platform.PlatformKey.Type;
import org.sealready.platform.UploadSlot;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;
import org.sealready.words.Phrase;

/**
 * A filing as the body of the platform's interface. Where the interface wants the number of an
 * uploaded picture stands the name of the picture or letter. Answers go in as they were given, so
 * that they come back unchanged.
 */
public final class PlatformExport {

  private final Catalogue catalogue;
  private final PlatformFieldMap fields;
  private final PaperPlaces papers;

  public PlatformExport(Catalogue catalogue, Letters letters) {
    this.catalogue = catalogue;
    this.fields = new PlatformFieldMap(catalogue.form());
    this.papers = new PaperPlaces(catalogue, letters);
  }

  /**
   * A filing in the platform's format.
   *
   * @param json the body
   * @param without the given answers that the body has no place for
   * @param beside what a filing holds beside answers, for which there is no place either
   * @param unfit those that have a place there and cannot be written as it wants them
   */
  public record Body(
      byte[] json, List<Field<?>> without, List<Phrase> beside, List<Field<?>> unfit) {
    public Body {
      without = List.copyOf(without);
      beside = List.copyOf(beside);
      unfit = List.copyOf(unfit);
    }
  }

  /** The body of this filing: only keys of the dictionary, in its order, none of them empty. */
  public Body of(Judged judged) {
    Answers answers = judged.effective().answers();
    List<PlacedPaper> placed = papers.of(judged);
    Map<String, Object> body = new LinkedHashMap<>();
    List<Field<?>> unfit = new ArrayList<>();
    for (PlatformKey key : catalogue.platform().dictionary().keys()) {
      Optional<Field<?>> field = key.part().isPresent() ? Optional.empty() : fields.at(key.path());
      if (field.isPresent()) {
        Optional<?> value = value(key, field.get(), answers, placed);
        value.ifPresent(present -> put(body, key, present));
        if (value.isEmpty() && answers.get(field.get()).isPresent()) {
          unfit.add(field.get());
        }
      } else {
        names(key, placed).ifPresent(names -> put(body, key, names));
      }
    }
    return new Body(PlainJson.write(body), without(judged), beside(judged.given()), unfit);
  }

  private Optional<?> value(
      PlatformKey key, Field<?> field, Answers answers, List<PlacedPaper> placed) {
    if (key.type() == Type.ITEMS) {
      return items(key, PaperPlaces.entriesOf(field, answers), placed);
    }
    return answers.get(field).flatMap(answer -> PlatformValues.write(field, answer, key.type()));
  }

  private Optional<List<?>> items(PlatformKey list, List<Entry> entries, List<PlacedPaper> placed) {
    PlatformDictionary dictionary = catalogue.platform().dictionary();
    List<Map<String, Object>> items = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Integer> type = PlatformValues.integer(entry.type());
      if (type.isEmpty()) {
        return Optional.empty();
      }
      Map<String, Object> item = new LinkedHashMap<>();
      for (PlatformKey key : dictionary.in(list.path())) {
        switch (key.part().orElseThrow()) {
          case TYPE -> item.put(key.name(), type.get());
          case NUMBER -> putText(item, key, entry.number());
          case PAPER -> putText(item, key, paper(key, entry, placed));
        }
      }
      items.add(item);
    }
    return Optional.of(items).filter(all -> !all.isEmpty()).map(all -> all);
  }

  private static void putText(Map<String, Object> item, PlatformKey key, String text) {
    if (!text.isEmpty()) {
      item.put(key.name(), text);
    }
  }

  private String paper(PlatformKey key, Entry entry, List<PlacedPaper> placed) {
    return catalogue
        .platform()
        .slots()
        .at(key.path())
        .map(slot -> slot.numbered(entry.type()))
        .filter(name -> placed.stream().anyMatch(paper -> paper.name().equals(name)))
        .orElse("");
  }

  /** The names of the papers that this key takes, no more than it takes. */
  private static Optional<Object> names(PlatformKey key, List<PlacedPaper> placed) {
    if (key.type() != Type.TEXT && key.type() != Type.TEXTS || key.part().isPresent()) {
      return Optional.empty();
    }
    List<PlacedPaper> here =
        placed.stream().filter(paper -> paper.slot().path().equals(key.path())).toList();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    UploadSlot slot = here.getFirst().slot();
    List<String> names = here.stream().map(PlacedPaper::name).limit(slot.most()).toList();
    return Optional.of(key.type() == Type.TEXT ? names.getFirst() : names);
  }

  @SuppressWarnings("unchecked") // put() is the only way in, and it makes objects of maps
  private static void put(Map<String, Object> body, PlatformKey key, Object value) {
    Map<String, Object> object = body;
    if (!key.parent().isEmpty()) {
      for (String name : key.parent().split("\\.")) {
        object = (Map<String, Object>) object.computeIfAbsent(name, made -> new LinkedHashMap<>());
      }
    }
    object.put(key.name(), value);
  }

  /** What was answered, counts, and has no path. */
  private List<Field<?>> without(Judged judged) {
    Answers given = judged.effective().given();
    List<Field<?>> without = new ArrayList<>();
    for (Field<?> field : catalogue.form().fields()) {
      boolean counts = judged.effective().answers().get(field).isPresent();
      if (field.platformPath().isEmpty() && counts && given.get(field).isPresent()) {
        without.add(field);
      }
    }
    return without;
  }

  private static List<Phrase> beside(Answers given) {
    int waivers = given.waivers().size();
    int questions = given.questions().size();
    int unknown =
        (int)
            given.unknown().keySet().stream().filter(each -> !each.equals(Pointer.JOURNEY)).count();
    return Stream.of(
            counted(waivers, Phrase.of("export.waivers", "写了理由、不再提醒的 {0} 处", waivers)),
            counted(questions, Phrase.of("export.questions", "核对问题的回答 {0} 个", questions)),
            counted(unknown, Phrase.of("export.unknown", "印备不认识的内容 {0} 处", unknown)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Phrase> counted(int count, Phrase phrase) {
    return count > 0 ? Optional.of(phrase) : Optional.empty();
  }
}
