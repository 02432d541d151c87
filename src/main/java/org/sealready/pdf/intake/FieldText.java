package org.sealready.pdf.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.sealready.paper.Align;
import org.sealready.paper.Flow;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/** Reads a text or choice field (ISO 32000-2, 12.7.5.3 and 12.7.5.4). */
final class FieldText {

  private static final Pattern SIZE = Pattern.compile("([0-9]*\\.?[0-9]+)\\s+Tf");
  private static final double SMALLEST = 4;
  private static final double LARGEST = 72;
  private static final int MOST_CHARACTERS = 100_000;
  private static final int MOST_BOXES = 100;

  private FieldText() {}

  static Slot of(PDTextField field, String name, String label, List<Spot> spots) {
    int most = Math.clamp(field.getMaxLen(), 0, MOST_CHARACTERS);
    Flow flow = field.isMultiline() ? new Flow.Lines() : new Flow.OneLine();
    if (field.isComb() && most > 0 && most <= MOST_BOXES && !field.isMultiline()) {
      flow = new Flow.Boxes(most);
    }
    String preset = FieldReader.cut(Optional.ofNullable(field.getValue()).orElse(""));
    return new Slot.Text(name, label, preset, spots, style(field, flow), most, List.of());
  }

  static Slot of(PDChoice field, String name, String label, List<Spot> spots) {
    List<String> options =
        field.getOptionsDisplayValues().stream().limit(1000).map(FieldReader::cut).toList();
    String preset =
        field.getValue().stream().findFirst().map(value -> display(field, value)).orElse("");
    Style style = style(field, new Flow.OneLine());
    return new Slot.Text(name, label, FieldReader.cut(preset), spots, style, 0, options);
  }

  private static String display(PDChoice field, String exported) {
    int at = field.getOptionsExportValues().indexOf(exported);
    List<String> shown = field.getOptionsDisplayValues();
    return at >= 0 && at < shown.size() ? shown.get(at) : exported;
  }

  private static Style style(PDVariableText field, Flow flow) {
    Align align =
        switch (field.getQ()) {
          case PDVariableText.QUADDING_CENTERED -> Align.CENTRE;
          case PDVariableText.QUADDING_RIGHT -> Align.RIGHT;
          default -> Align.LEFT;
        };
    return new Style(size(field.getDefaultAppearance()), align, flow);
  }

  /** The size that the field's appearance string sets; 0 there means automatic. */
  private static double size(String appearance) {
    Matcher size = SIZE.matcher(appearance == null ? "" : appearance);
    double points = size.find() ? Double.parseDouble(size.group(1)) : Style.AUTOMATIC;
    return points == Style.AUTOMATIC ? points : Math.clamp(points, SMALLEST, LARGEST);
  }
}
