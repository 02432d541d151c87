package org.sealready.pdf.font;

/**
 * A type face, by the file that holds it.
 *
 * @param rank its place in the order in which faces are tried
 * @param name what a document calls it; plain letters and digits
 * @param file a resource of the class path, or for a face of this computer a path
 * @param start where in the file its table of contents is: 0 but in a collection
 */
public record Face(int rank, String name, String file, long start) implements Comparable<Face> {

  /** Body text. */
  public static final Face REGULAR = bundled(0, "Regular", "NotoSerifSC-Regular.ttf");

  /** Titles. */
  public static final Face BOLD = bundled(1, "Bold", "NotoSerifSC-Bold.ttf");

  /** Letters of alphabets that the other two lack, as in Vietnamese, Turkish and Polish names. */
  public static final Face LATIN = bundled(2, "Latin", "NotoSerif-Light.ttf");

  /** Han characters that they all lack, mostly of Extension B and later. */
  public static final Face RARE = bundled(3, "Rare", "HanaMinB.ttf");

  private static final int FIRST_FOUND = 4;

  private static Face bundled(int rank, String name, String file) {
    return new Face(rank, name, "/assets/fonts/" + file, 0);
  }

  /** One of this computer's, the n-th that was found. */
  static Face found(int index, String path, long start) {
    return new Face(FIRST_FOUND + index, "Found" + index, path, start);
  }

  boolean isBundled() {
    return rank < FIRST_FOUND;
  }

  /** No two faces of a book have the same rank. */
  @Override
  public int hashCode() {
    return rank;
  }

  /** Written out, because Java links what a record brings at its first use, in 10 ms. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Face face
        && rank == face.rank
        && start == face.start
        && name.equals(face.name)
        && file.equals(face.file);
  }

  @Override
  public int compareTo(Face other) {
    return Integer.compare(rank, other.rank);
  }

  /** Its name: a path may hold that of a person. */
  @Override
  public String toString() {
    return name;
  }
}
