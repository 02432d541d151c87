package org.sealready.arch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws the README's picture of the layers: the rows of {@link Layers}, and in them the packages
 * with their files and arrows as the class files have them, in the colours of the window.
 */
final class LayerPicture {

  private static final String PACKAGE = "org.sealready";
  private static final Path TARGET = Path.of("assets/pictures/layers.svg");
  private static final Path STYLES = Path.of("assets/styles/app.css");
  private static final Pattern COLOUR = Pattern.compile("(?m)^\\s*-([a-z-]+):\\s*(#[0-9a-f]{6});");

  private LayerPicture() {}

  /** Writes the picture anew. */
  public static void main(String[] args) throws IOException {
    PackageArrows all = PackageArrows.of(PACKAGE);
    PackageArrows onTop = all.onTop();
    Map<String, Set<String>> arrows = new TreeMap<>();
    onTop.files().keySet().forEach(name -> arrows.put(name, onTop.withoutDetours(name)));
    LayerOrder order = LayerOrder.of(rows(onTop), arrows);
    Files.writeString(TARGET, new LayerDrawing(order, boxes(all, onTop), colours()).svg());
  }

  /** From above to below; a package that the table does not name would be left out silently. */
  private static List<List<String>> rows(PackageArrows onTop) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : Layers.ROWS) {
      rows.addFirst(
          row.stream()
              .map(PackageArrows::top)
              .distinct()
              .filter(onTop.files()::containsKey)
              .toList());
    }
    rows.addFirst(List.of(PackageArrows.ROOT));
    List<String> named = rows.stream().flatMap(List::stream).toList();
    if (!onTop.files().keySet().equals(Set.copyOf(named))) {
      throw new IllegalStateException(named + " in the table, in fact " + onTop.files().keySet());
    }
    return rows;
  }

  private static Map<String, LayerFrames.Box> boxes(PackageArrows all, PackageArrows onTop) {
    return onTop.files().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                top -> new LayerFrames.Box(top.getValue(), inside(all, top.getKey()))));
  }

  /** The packages in this one, at every depth: those that import others before those. */
  private static List<LayerFrames.Room> inside(PackageArrows all, String top) {
    return all.files().entrySet().stream()
        .filter(part -> part.getKey().startsWith(top + "."))
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, Integer> part) -> -within(all, part.getKey(), top)))
        .map(
            part ->
                new LayerFrames.Room(
                    part.getKey().substring(top.length() + 1).replace('.', '/'), part.getValue()))
        .toList();
  }

  private static long within(PackageArrows all, String name, String top) {
    return all.reached(name).stream().filter(other -> other.startsWith(top + ".")).count();
  }

  private static Map<String, String> colours() throws IOException {
    return COLOUR
        .matcher(Files.readString(STYLES))
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1), found -> found.group(2), (first, later) -> first));
  }
}
