package org.sealready.vault.filing;

/**
 * A picture kept with a filing, in a file of its own, so that a changed field does not write it
 * again.
 *
 * @param id name of its file
 * @param title what its owner calls it
 * @param bytes how long it is
 */
public record Attachment(String id, String title, int bytes) {

  /** Never the title: it may name a person and must not reach a log. */
  @Override
  public String toString() {
    return "Attachment(" + id + ")";
  }
}
