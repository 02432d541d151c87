package org.sealready.paper;

import java.util.List;

/** A field that the paper itself has: who fills it need not place anything. */
public sealed interface Slot {

  /** Its name in the file, by which it is found again. */
  String name();

  /** What the file says of it to people; may be empty. */
  String label();

  /** Where it stands; one that stands in several places says the same in all. */
  List<Spot> spots();

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
      List<String> options)
      implements Slot {
    public Text {
      spots = List.copyOf(spots);
      options = List.copyOf(options);
    }

    @Override
    public boolean holds() {
      return !preset.isBlank();
    }

    @Override
    public Text cleared() {
      return new Text(name, label, "", spots, style, most, options);
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
      String name, String label, String says, boolean preset, List<Spot> spots, boolean round)
      implements Slot {
    public Box {
      spots = List.copyOf(spots);
    }

    @Override
    public boolean holds() {
      return preset;
    }

    @Override
    public Box cleared() {
      return new Box(name, label, says, false, spots, round);
    }
  }
}
