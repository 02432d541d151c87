package org.sealready.service.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.form.Form;

/** The fields of a form by their paths in the platform's dictionary. */
final class PlatformFieldMap {

  private final Map<String, Field<?>> byPath = new LinkedHashMap<>();

  PlatformFieldMap(Form form) {
    for (Field<?> field : form.fields()) {
      if (!field.platformPath().isEmpty()) {
        byPath.put(field.platformPath(), field);
      }
    }
  }

  Optional<Field<?>> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
