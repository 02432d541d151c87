package org.sealready.pdf.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.sealready.paper.Area;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;

/** Reads the form fields (AcroForm) of a PDF. */
final class FieldReader {

  private static final int MOST_FIELDS = 3000;
  private static final int LONGEST_NAME = 150;
  private static final double LEAST = 0.5;

  private final PDDocument document;
  private final List<PageGeometry> sights;
  private final Map<COSDictionary, Integer> pageOf = new IdentityHashMap<>();
  private final Set<COSDictionary> ours = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> names = new HashSet<>();

  FieldReader(PDDocument document, List<PDPage> pages, List<PageGeometry> sights)
      throws IOException {
    this.document = document;
    this.sights = sights;
    for (int i = 0; i < pages.size(); i++) {
      for (PDAnnotation annotation : pages.get(i).getAnnotations()) {
        pageOf.put(annotation.getCOSObject(), i);
      }
    }
  }

  /** The fields that can be filled, in the order of the file. */
  List<Slot> read() {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    List<Slot> slots = new ArrayList<>();
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTerminalField terminal && slots.size() < MOST_FIELDS) {
          slots.addAll(slots(terminal));
        }
      }
    }
    return slots;
  }

  /** The widgets whose appearance the program draws from now on. */
  Set<COSDictionary> filledByUs() {
    return ours;
  }

  private List<Slot> slots(PDTerminalField field) {
    List<PDAnnotationWidget> widgets = field.getWidgets().stream().filter(this::isShown).toList();
    if (widgets.isEmpty()) {
      return List.of();
    }
    List<Slot> slots =
        switch (field) {
          case PDTextField text when !text.isPassword() && !text.isFileSelect() ->
              List.of(FieldText.of(text, name(full(field)), label(field), spots(widgets)));
          case PDChoice choice ->
              List.of(FieldText.of(choice, name(full(field)), label(field), spots(widgets)));
          case PDButton button when !button.isPushButton() ->
              new FieldBoxes(button, widgets, this::spot)
                  .read(this::name, full(field), label(field));
          default -> List.of();
        };
    if (!slots.isEmpty()) {
      widgets.forEach(widget -> ours.add(widget.getCOSObject()));
    }
    return slots;
  }

  private boolean isShown(PDAnnotationWidget widget) {
    if (!pageOf.containsKey(widget.getCOSObject())
        || widget.isHidden()
        || widget.getRectangle() == null) {
      return false;
    }
    Area area = spot(widget).area();
    return area.width() >= LEAST && area.height() >= LEAST;
  }

  private List<Spot> spots(List<PDAnnotationWidget> widgets) {
    return widgets.stream().map(this::spot).toList();
  }

  private Spot spot(PDAnnotationWidget widget) {
    int page = pageOf.get(widget.getCOSObject());
    return new Spot(page, sights.get(page).area(widget.getRectangle()));
  }

  private static String full(PDField field) {
    return Optional.ofNullable(field.getFullyQualifiedName()).orElse("");
  }

  /** Short enough to be stored, and unique. */
  private String name(String wanted) {
    String full = cut(wanted);
    String name = full;
    for (int i = 2; !names.add(name); i++) {
      name = full + "#" + i;
    }
    return name;
  }

  private static String label(PDField field) {
    return cut(Optional.ofNullable(field.getAlternateFieldName()).orElse("").strip());
  }

  static String cut(String text) {
    int end = Math.min(text.length(), LONGEST_NAME);
    return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end)));
  }
}
