package org.sealready.form.specimen;

import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;

/** Which paper the answer of a field is copied from. */
public interface Specimens {

  /** No field is copied from any. */
  Specimens NONE = (field, effective) -> Optional.empty();

  /** The paper under these effective answers; empty where the answer is on none. */
  Optional<Specimen> at(Field<?> field, Answers effective);
}
