package org.sealready.letter;

import java.util.List;

/**
 * A letter with its placeholders filled, ready to be laid out.
 *
 * @param title its name in lists and in the file's properties; the printed one is a block
 * @param draft whether it is marked 草稿 because something in it is not settled yet
 */
public record FilledLetter(String id, String title, List<Block> blocks, boolean draft) {
  public FilledLetter {
    blocks = List.copyOf(blocks);
  }

  /** The same letter, marked as a draft. */
  public FilledLetter asDraft() {
    return new FilledLetter(id, title, blocks, true);
  }
}
