package org.sealready.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own windows for files and folders; begins where the last answer was. */
public final class WindowChooser implements Chooser {

  private static final List<String> DESKTOPS = List.of("桌面", "Desktop");

  private final Window owner;
  private final Path home;
  private File last;

  public WindowChooser(Window owner) {
    this(owner, Path.of(System.getProperty("user.home")));
  }

  WindowChooser(Window owner, Path home) {
    this.owner = owner;
    this.home = home;
    last = beginning(home);
  }

  /** Where people look first: without a place some systems show a list in which none is chosen. */
  static File beginning(Path home) {
    return DESKTOPS.stream()
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(home)
        .toFile();
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(beginning());
    File chosen = chooser.showDialog(owner);
    return remembered(chosen, chosen);
  }

  @Override
  public Optional<Path> open(Kind kind, String title) {
    return inFolder(chooser(kind, title).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(Kind kind, String title, String name) {
    FileChooser chooser = chooser(kind, title);
    chooser.setInitialFileName(name);
    return inFolder(chooser.showSaveDialog(owner));
  }

  private FileChooser chooser(Kind kind, String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(beginning());
    chooser.getExtensionFilters().add(new ExtensionFilter(kind.label(), kind.patterns()));
    return chooser;
  }

  /**
   * The last one may lie on a stick that was pulled out since: in such a folder no window of the
   * system opens. Null where the system decides.
   */
  File beginning() {
    if (!last.isDirectory()) {
      last = beginning(home);
    }
    return last.isDirectory() ? last : null;
  }

  private Optional<Path> inFolder(File chosen) {
    return remembered(chosen, chosen == null ? null : chosen.getParentFile());
  }

  /** The next question begins in this folder. */
  Optional<Path> remembered(File chosen, File folder) {
    if (folder != null && folder.isDirectory()) {
      last = folder;
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
