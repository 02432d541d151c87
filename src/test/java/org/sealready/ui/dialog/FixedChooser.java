package org.sealready.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/** Answers every question for a file or a folder with the same path, or with none. */
public final class FixedChooser implements Chooser {

  private Optional<Path> answer = Optional.empty();
  private String offered = "";

  /** What the next questions are answered with. */
  public void answer(Path path) {
    answer = Optional.of(path);
  }

  /** The name that was offered last for a file to write. */
  public String offered() {
    return offered;
  }

  @Override
  public Optional<Path> folder(String title) {
    return answer;
  }

  @Override
  public Optional<Path> open(Kind kind, String title) {
    return answer;
  }

  @Override
  public Optional<Path> save(Kind kind, String title, String name) {
    offered = name;
    return answer;
  }
}
