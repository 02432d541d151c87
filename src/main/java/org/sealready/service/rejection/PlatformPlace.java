package org.sealready.service.rejection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.platform.UploadSlot;
import org.sealready.service.Catalogue;

/** What of ours stands at a path of the platform's dictionary, whole or without its beginning. */
record PlatformPlace(Catalogue catalogue) {

  private static final String PATH = "[A-Za-z][A-Za-z0-9]*([._\\[\\]][A-Za-z0-9]*)+";

  /** Something of ours and its path. */
  private record Placed(String id, String path) {}

  /** Whether a name is written as paths are, and not as a person calls a field. */
  static boolean isPath(String name) {
    return name.matches(PATH);
  }

  /** The id of the field, slot or letter; indexes are left out. Empty where several could be. */
  Optional<String> id(String path) {
    String plain = plain(path);
    List<Placed> found = placed().filter(each -> isAt(each.path(), plain)).toList();
    boolean isSure = plain.contains(".") || found.stream().map(Placed::id).distinct().count() == 1;
    return found.stream().map(Placed::id).filter(id -> isSure).findFirst();
  }

  /** One of the fields within an object of the dictionary, which tells of whom it is. */
  Optional<String> near(String path) {
    String within = "." + plain(path) + ".";
    return placed()
        .filter(each -> ("." + each.path() + ".").contains(within))
        .map(Placed::id)
        .findFirst();
  }

  private static String plain(String path) {
    return path.replaceAll("\\[\\d*]|\\.\\d+(?=\\.|$)", "");
  }

  private static boolean isAt(String full, String path) {
    return full.equals(path) || full.endsWith("." + path);
  }

  private Stream<Placed> placed() {
    return Stream.concat(
        catalogue.form().fields().stream()
            .filter(field -> !field.platformPath().isEmpty())
            .map(field -> new Placed(field.id(), field.platformPath())),
        catalogue.platform().slots().all().stream()
            .filter(slot -> !slot.path().isEmpty())
            .map(slot -> new Placed(slot.isSeries() ? list(slot) : slot.id(), slot.path())));
  }

  /** The field whose entries have a picture each. */
  private String list(UploadSlot slot) {
    return catalogue.form().fields().stream()
        .filter(field -> !field.platformPath().isEmpty())
        .filter(field -> slot.path().startsWith(field.platformPath() + "."))
        .map(Field::id)
        .findFirst()
        .orElse(slot.id());
  }
}
