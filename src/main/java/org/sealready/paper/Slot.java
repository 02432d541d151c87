package org.sealready.paper;

import java.util.List;
import java.util.stream.Stream;

/** A field that the paper itself has: who fills it need not place anything. */
public sealed interface Slot {

  /** Its name in the file, by which it is found again. */
  String name();

  /** The name of the field that it belongs to: boxes of a group share one. */
  default String field() {
    return name();
  }

  /** What the file says of it to people; may be empty. */
  String label();

  /** Where it stands; one that stands in several places says the same in all. */
  List<Spot> spots();

  /** The words that are printed at it. */
  Caption caption();

  /** The same with these words printed at it. */
  Slot caption(Caption printed);

  /**
   * What a person has called it: what the file says to people, else its name; empty where both were
   * made up by a program.
   */
  default String title() {
    return Stream.of(label(), field())
        .filter(given -> !FieldName.isAutomatic(given))
        .findFirst()
        .orElse("");
  }

  /**
   * Whether the words that are printed at it tell more of it than its own name: nobody has given it
   * one, or one in Latin letters, as programs want them, on a Chinese paper.
   */
  default boolean isReadFromPage() {
    boolean isLatin = FieldName.isAutomatic(label()) && !isChinese(title());
    return isLatin && !caption().isEmpty() && (title().isEmpty() || isChinese(caption().line()));
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** What it is called where a person reads it: its title, or the words on the page. */
  default String called() {
    String given = isReadFromPage() ? caption().line() : title();
    return given.isEmpty() ? name() : given;
  }

  /** Whether it holds something when nobody has filled it. */
  boolean holds();

  /** The same without what it holds. */
  Slot cleared();

  /**
   * A field for text.
   *
   * @param preset what it says unless it is filled
   * @param most how many characters it takes; 0 for any number
   * @param options the texts that it offers; empty where it takes any
   */
  record Text(
      String name,
      String label,
      String preset,
      List<Spot> spots,
      Style style,
      int most,
      List<String> options,
      Caption caption)
      implements Slot {

    /** One of which nobody has read what is printed at it. */
    public Text(
        String name,
        String label,
        String preset,
        List<Spot> spots,
        Style style,
        int most,
        List<String> options) {
      this(name, label, preset, spots, style, most, options, Caption.NONE);
    }

    public Text {
      spots = List.copyOf(spots);
      options = List.copyOf(options);
    }

    @Override
    public boolean holds() {
      return !preset.isBlank();
    }

    @Override
    public Text caption(Caption printed) {
      return new Text(name, label, preset, spots, style, most, options, printed);
    }

    @Override
    public Text cleared() {
      return new Text(name, label, "", spots, style, most, options, caption);
    }
  }

  /**
   * A box to tick; each of a group is one of its own.
   *
   * @param says what it stands for in its group; often no more than a yes
   * @param preset whether it is ticked unless something of ours decides
   * @param round whether it is ticked with a dot
   */
  record Box(
      String name,
      String label,
      String says,
      boolean preset,
      List<Spot> spots,
      boolean round,
      Caption caption)
      implements Slot {

    /** One of which nobody has read what is printed at it. */
    public Box(
        String name, String label, String says, boolean preset, List<Spot> spots, boolean round) {
      this(name, label, says, preset, spots, round, Caption.NONE);
    }

    public Box {
      spots = List.copyOf(spots);
    }

    @Override
    public boolean holds() {
      return preset;
    }

    @Override
    public Box caption(Caption printed) {
      return new Box(name, label, says, preset, spots, round, printed);
    }

    @Override
    public String field() {
      String ending = "=" + says;
      return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    @Override
    public Box cleared() {
      return new Box(name, label, says, false, spots, round, caption);
    }
  }
}
