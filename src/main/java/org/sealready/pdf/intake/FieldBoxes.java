package org.sealready.pdf.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;

/**
 * Reads check boxes and radio buttons (ISO 32000-2, 12.7.5.2). Those of a group with the same value
 * are one box in several places.
 */
final class FieldBoxes {

  private final PDButton field;
  private final List<PDAnnotationWidget> widgets;
  private final Function<PDAnnotationWidget, Spot> spot;

  FieldBoxes(
      PDButton field, List<PDAnnotationWidget> widgets, Function<PDAnnotationWidget, Spot> spot) {
    this.field = field;
    this.widgets = widgets;
    this.spot = spot;
  }

  /**
   * The boxes.
   *
   * @param unique makes a name one that no other field has
   */
  List<Slot> read(UnaryOperator<String> unique, String name, String label) {
    Map<String, List<PDAnnotationWidget>> alike = new LinkedHashMap<>();
    for (int i = 0; i < widgets.size(); i++) {
      alike.computeIfAbsent(says(i), says -> new ArrayList<>()).add(widgets.get(i));
    }
    List<Slot> boxes = new ArrayList<>();
    alike.forEach(
        (says, some) ->
            boxes.add(
                new Slot.Box(
                    unique.apply(alike.size() == 1 ? name : name + "=" + says),
                    label,
                    FieldReader.cut(says),
                    some.stream().anyMatch(FieldBoxes::isOn),
                    some.stream().map(spot).toList(),
                    field.isRadioButton())));
    return boxes;
  }

  private String says(int index) {
    List<String> exported = field.getExportValues();
    return index < exported.size() ? exported.get(index) : onState(widgets.get(index));
  }

  private static boolean isOn(PDAnnotationWidget widget) {
    String state = onState(widget);
    return !state.isEmpty() && state.equals(widget.getCOSObject().getNameAsString(COSName.AS));
  }

  /** The name of the appearance state for "on". */
  private static String onState(PDAnnotationWidget widget) {
    return Optional.ofNullable(widget.getCOSObject().getCOSDictionary(COSName.AP))
        .map(looks -> looks.getCOSDictionary(COSName.N))
        .map(COSDictionary::keySet)
        .flatMap(names -> names.stream().filter(each -> !each.equals(COSName.Off)).findFirst())
        .map(COSName::getName)
        .orElse("");
  }
}
