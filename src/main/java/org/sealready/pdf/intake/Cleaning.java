package org.sealready.pdf.intake;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sanitises a PDF: removes everything that does not draw: scripts, actions, attachments, references
 * to other files, private data of other programs.
 */
final class Cleaning {

  /** Dictionary keys that drawing never needs, wherever they occur. */
  private static final List<COSName> NEVER =
      List.of(
              "AA",
              "OpenAction",
              "JS",
              "JavaScript",
              "Launch",
              "EmbeddedFiles",
              "EF",
              "AF",
              "URI",
              "Names",
              "Dests",
              "Outlines",
              "AcroForm",
              "Annots",
              "PieceInfo",
              "Metadata",
              "Thumb",
              "OPI",
              "Ref",
              "Alternates",
              "StructTreeRoot",
              "StructParent",
              "StructParents",
              "LastModified",
              "Collection",
              "Perms",
              "Legal",
              "Requirements",
              "RichMedia",
              "Threads",
              "Order",
              "RBGroups",
              "B",
              "PS",
              "FFilter",
              "FDecodeParms")
          .stream()
          .map(COSName::getPDFName)
          .toList();

  /** Dictionaries under these keys have free names as keys, not names of the format. */
  private static final Set<String> NAMED =
      Set.of(
          "Font",
          "XObject",
          "ColorSpace",
          "ExtGState",
          "Pattern",
          "Shading",
          "Properties",
          "CharProcs",
          "Colorants");

  /** The only texts in dictionaries that fonts are drawn with. */
  private static final Set<COSName> TEXTS = Set.of(COSName.REGISTRY, COSName.ORDERING);

  private static final COSName POSTSCRIPT = COSName.getPDFName("PS");

  private Cleaning() {}

  /** Cleans all that can be reached from the pages. */
  static void clean(PDDocument document) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<COSBase> named = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    open.add(document.getDocumentCatalog().getCOSObject());
    while (!open.isEmpty()) {
      COSBase next = open.poll();
      if (seen.add(next)) {
        visit(next, open, named);
      }
    }
  }

  private static void visit(COSBase base, Deque<COSBase> open, Set<COSBase> named) {
    switch (base) {
      case COSDictionary dictionary -> {
        if (!named.contains(dictionary)) {
          clean(dictionary);
          named.addAll(maps(dictionary));
        }
        dictionary.entrySet().removeIf(entry -> isPostScript(entry.getValue()));
        dictionary.getValues().forEach(value -> add(value, open));
      }
      case COSArray array -> array.forEach(value -> add(value, open));
      default -> {}
    }
  }

  private static List<COSDictionary> maps(COSDictionary dictionary) {
    boolean isPattern = dictionary.containsKey(COSName.PATTERN_TYPE);
    return dictionary.keySet().stream()
        .filter(key -> NAMED.contains(key.getName()) && !isPattern)
        .map(dictionary::getDictionaryObject)
        .filter(value -> value instanceof COSDictionary && !(value instanceof COSStream))
        .map(COSDictionary.class::cast)
        .toList();
  }

  private static void add(COSBase value, Deque<COSBase> open) {
    COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
    if (object instanceof COSDictionary || object instanceof COSArray) {
      open.add(object);
    }
  }

  private static void clean(COSDictionary dictionary) {
    if (isAction(dictionary)) {
      dictionary.clear();
    }
    NEVER.forEach(dictionary::removeItem);
    dictionary
        .entrySet()
        .removeIf(entry -> isText(entry.getValue()) && !TEXTS.contains(entry.getKey()));
    if (COSName.OCG.equals(dictionary.getCOSName(COSName.TYPE))) {
      // A layer must have a name, which is not visible on paper.
      dictionary.setItem(COSName.NAME, new COSString("-"));
    }
    if (dictionary instanceof COSStream) {
      dictionary.removeItem(COSName.F);
    }
  }

  private static boolean isText(COSBase value) {
    COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
    return object instanceof COSString;
  }

  private static boolean isAction(COSDictionary dictionary) {
    return "Action".equals(dictionary.getNameAsString(COSName.TYPE));
  }

  private static boolean isPostScript(COSBase value) {
    COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
    return object instanceof COSStream stream
        && POSTSCRIPT.equals(stream.getCOSName(COSName.SUBTYPE));
  }
}
