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

  private Optional<Path> named(String name) {
    offered = name;
    return answer;
  }

  @Override
  public Optional<Path> folder(String title) {
    return answer;
  }

  @Override
  public Optional<Path> file(String title) {
    return answer;
  }

  @Override
  public Optional<Path> json(String title, String name) {
    return named(name);
  }

  @Override
  public Optional<Path> form(String title) {
    return answer;
  }

  @Override
  public Optional<Path> pdf(String title, String name) {
    return named(name);
  }

  @Override
  public Optional<Path> backup(String title) {
    return answer;
  }

  @Override
  public Optional<Path> backup(String title, String name) {
    return named(name);
  }

  @Override
  public Optional<Path> pack(String title) {
    return answer;
  }

  @Override
  public Optional<Path> text(String title) {
    return answer;
  }

  @Override
  public Optional<Path> calendar(String title, String name) {
    return named(name);
  }

  @Override
  public Optional<Path> text(String title, String name) {
    return named(name);
  }
}
