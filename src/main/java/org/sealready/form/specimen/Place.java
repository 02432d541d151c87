package org.sealready.form.specimen;

import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Field;

/**
 * One line of a drawn paper.
 *
 * @param label as it is printed there, in the language of the paper
 * @param labelWidth how wide the label is that stands before the value; 0 where it stands above
 * @param values whose answers stand there, with a dash between; without any, lines are drawn
 * @param about the fields that are copied from there, those of the values and others
 */
public record Place(
    String label, double labelWidth, List<Field<?>> values, List<Field<?>> about, Box box) {

  /** Where it is, in units of the drawing. */
  public record Box(double x, double y, double width, double height) {}

  public Place {
    values = List.copyOf(values);
    about = List.copyOf(about);
  }

  /** A line with the answer of this field. */
  public static Place of(String label, double labelWidth, Field<?> field, Box box) {
    return new Place(label, labelWidth, List.of(field), List.of(field), box);
  }

  /** A line with the answers of both fields, from and to. */
  public static Place period(String label, double labelWidth, Field<?> from, Field<?> to, Box box) {
    return new Place(label, labelWidth, List.of(from, to), List.of(from, to), box);
  }

  /** A line that nothing is copied from. */
  public static Place unread(String label, double labelWidth, Box box) {
    return new Place(label, labelWidth, List.of(), List.of(), box);
  }

  /** The same with more fields that are copied from there. */
  public Place alsoFor(Field<?>... others) {
    List<Field<?>> all = new ArrayList<>(about);
    all.addAll(List.of(others));
    return new Place(label, labelWidth, values, all, box);
  }
}
