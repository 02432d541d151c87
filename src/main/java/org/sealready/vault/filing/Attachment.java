package org.sealready.vault.filing;

/**
 * A picture attached to a filing, in a separate file, so that saving a changed field does not write
 * it again.
 *
 * @param id name of its file
 * @param title its title, given by the user
 * @param bytes its length
 */
public record Attachment(String id, String title, int bytes) {

  /** Never the title: it may name a person and must not reach a log. */
  @Override
  public String toString() {
    return "Attachment(" + id + ")";
  }
}
