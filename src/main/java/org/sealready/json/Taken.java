package org.sealready.json;

import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;

/** How answers are taken out of a document. */
enum Taken {
  /** As they stand there: what a person has typed is kept to the letter. */
  AS_GIVEN {
    @Override
    <T> T of(Field<T> field, T value) {
      return value;
    }

    @Override
    Entry of(Entry entry) {
      return entry;
    }
  },
  /** Tidied, as they would be if they were typed into the window. */
  TIDIED {
    @Override
    <T> T of(Field<T> field, T value) {
      return field.type().tidy(value);
    }

    @Override
    Entry of(Entry entry) {
      return FieldType.Entries.tidy(entry);
    }
  };

  abstract <T> T of(Field<T> field, T value);

  abstract Entry of(Entry entry);
}
