package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.platform.Platform;
import org.sealready.platform.PlatformKey;
import org.sealready.platform.PlatformKey.Type;
import org.sealready.service.Catalogue;

/**
 * Reads the body of the platform's interface, or an answer of it, key by key: what is understood
 * becomes answers, everything else a note. For one document.
 */
final class PlatformReading {

  private final Platform platform;
  private final PlatformFieldMap fields;
  private final ImportNotes notes = new ImportNotes();
  private final Map<Field<?>, Object> values = new LinkedHashMap<>();
  private final Set<Field<?>> unread = new LinkedHashSet<>();
  private final Set<String> papers = new LinkedHashSet<>();

  PlatformReading(Catalogue catalogue) {
    this.platform = catalogue.platform();
    this.fields = new PlatformFieldMap(catalogue.form());
  }

  /** Whether an object holds anything of the interface's body. */
  static boolean isBody(Platform platform, Map<?, ?> document) {
    return platform.dictionary().in("").stream()
        .anyMatch(key -> document.get(key.name()) instanceof Map<?, ?>);
  }

  void read(Map<?, ?> document) {
    object("", document);
    platform.dictionary().in("").stream()
        .filter(key -> document.get(key.name()) == null && hasFields(key))
        .forEach(notes::missing);
  }

  private boolean hasFields(PlatformKey key) {
    return platform.dictionary().keys().stream()
        .anyMatch(
            each -> each.path().startsWith(key.path() + ".") && fields.at(each.path()).isPresent());
  }

  /** The answers that were read, in the order of the document. */
  Map<Field<?>, Object> values() {
    return values;
  }

  /** The fields whose value is named in a note, because it is no answer or on no list. */
  Set<Field<?>> unread() {
    return unread;
  }

  /** The pictures and letters that are named as we name them. */
  Set<String> papers() {
    return papers;
  }

  ImportNotes notes() {
    return notes;
  }

  private void object(String path, Map<?, ?> object) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String below = path.isEmpty() ? entry.getKey().toString() : path + "." + entry.getKey();
      Optional<PlatformKey> key = platform.dictionary().find(below);
      if (key.isPresent()) {
        value(key.get(), entry.getValue());
      } else if (!path.isEmpty() || !platform.dictionary().envelope().contains(below)) {
        notes.unknown(below);
      }
    }
  }

  private void value(PlatformKey key, Object value) {
    if (value == null) {
      return;
    }
    if (key.type() == Type.OBJECT) {
      if (value instanceof Map<?, ?> object) {
        object(key.path(), object);
      } else {
        notes.wrongType(key);
      }
      return;
    }
    Optional<Field<?>> field = fields.at(key.path());
    if (field.isPresent()) {
      answer(key, field.get(), value);
    } else {
      paper(key, value);
    }
  }

  private void answer(PlatformKey key, Field<?> field, Object value) {
    if (value.equals("") || value.equals(List.of())) {
      return;
    }
    Optional<?> answer =
        key.type() == Type.ITEMS
            ? items(key, value)
            : PlatformValues.read(field, value, key.type());
    if (answer.isEmpty()) {
      notes.wrongType(key);
      unread.add(field);
      return;
    }
    values.put(field, answer.get());
    if (PlatformValues.holdsUnknownCode(field, answer.get())) {
      notes.unknownCode(key);
      unread.add(field);
    }
  }

  private Optional<List<Entry>> items(PlatformKey list, Object value) {
    if (!(value instanceof List<?> items)) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    for (Object item : items) {
      if (item instanceof Map<?, ?> object) {
        item(list, object).ifPresent(entries::add);
      } else {
        notes.wrongType(list);
      }
    }
    return Optional.of(entries);
  }

  /** An item without a usable code is no entry. */
  private Optional<Entry> item(PlatformKey list, Map<?, ?> object) {
    String number = "";
    Optional<Integer> type = Optional.empty();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String path = list.path() + "." + entry.getKey();
      Optional<PlatformKey> key = platform.dictionary().find(path);
      Object value = entry.getValue();
      if (key.isEmpty()) {
        notes.unknown(path);
      } else if (value != null) {
        switch (key.get().part().orElseThrow()) {
          case TYPE -> type = typed(key.get(), Integer.class, value);
          case NUMBER -> number = typed(key.get(), String.class, value).orElse("");
          case PAPER -> paper(key.get(), value);
        }
      }
    }
    if (type.isEmpty()) {
      notes.noType(list);
    }
    String text = number;
    return type.map(code -> new Entry(String.valueOf(code), text));
  }

  private <T> Optional<T> typed(PlatformKey key, Class<T> type, Object value) {
    if (!type.isInstance(value)) {
      notes.wrongType(key);
      return Optional.empty();
    }
    return Optional.of(type.cast(value));
  }

  /** Our own names of papers say nothing new; numbers of uploads mean something there only. */
  private void paper(PlatformKey key, Object value) {
    if (value instanceof List<?> list && key.type() == Type.TEXTS) {
      list.forEach(each -> paper(key, each));
    } else if (!(value instanceof String text)) {
      notes.wrongType(key);
    } else if (platform.slots().isName(text)) {
      papers.add(text);
    } else if (!text.isEmpty()) {
      notes.upload(key);
    }
  }
}
