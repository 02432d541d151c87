package org.sealready.letter;

import java.util.function.Supplier;

/**
 * The bundled wording of a letter, read when somebody first asks: of all letters a filing needs a
 * few. For any thread.
 */
public final class BundledWording implements Supplier<Template> {

  private final String id;
  private volatile Template read;

  public BundledWording(String id) {
    this.id = id;
  }

  @Override
  public Template get() {
    Template known = read;
    return known == null ? readOnce() : known;
  }

  private synchronized Template readOnce() {
    if (read == null) {
      read = Template.bundled(id);
    }
    return read;
  }
}
